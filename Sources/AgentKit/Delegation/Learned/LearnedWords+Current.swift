extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        wrote 112 first 79 says 78 dockerfile 68 mr 66 object 66 reviewer 59 cause 57 you'd 57
        criticise 55 root 54 bad 53 bash 53 production 53 honestly 50 handling 47 2am 46 rate 44
        beginner 42 experienced 42 human 42 spare 42 green 41 embarrass 40 hadolint 40 work 40
        junior 38 somebody 38 thoughts 38 change 37 add 36 correct 36 kubernetes 36 mistakes 36
        talk 36 examples 35 justify 35 loop 35 quality 35 retry 35 script 35 sessions 35 def 34
        staging 34 ashamed 33 code 32 copy 32 maintain 32 login 30 reset 30 touches 30 password 29
        api 28 open 28 picky 28 check 27 dodgy 27 export 27 feature 27 input 27 intern 27 mostly 27
        proper 27 sanitised 27 use 27 clean 26 function 26 load 26 p 26 wise 26 five 25 overlook 25
        feel 24 leaks 24 patch 24 see 24 take 24 user 24 apart 23 repo 23 controller 22 customer 22
        decent 22 estimate 22 hand 22 him 22 inherited 22 tear 22 blocker 21 deadline 21 docker 21
        gentle 21 module 21 shout 21 skim 21 blog 20 make 20 post 20 security 20 stupid 20
        tonight 20 commit 19 critical 19 parser 19 pool 19 race 19 rewrote 19 run 19 channel 18
        got 18 ill 18 mentor 18 unsure 18 worth 18 art 17 holiday 17 line 17 manager 17 state 17
        tom's 17 write 17 error 16 opinion 16 brutal 15 delivered 15 mock 15 readable 15 break 14
        different 14 show 14 nine 13 python 13 called 12 contractor 12 copilot 12 dev 12 paid 12
        professional 12 time 12 understand 12 ifs 11 nested 11 null 11 seven 11 bought 10 branch 10
        cto 10 days 10 don't 10 lock 10 pointer 10
        """
      ),
      (
        "review.code",
        """
        wrote 79 object 74 mr 68 bad 66 you'd 66 cause 57 open 57 criticise 56 2am 55 root 55
        bash 53 says 53 handling 50 change 48 rate 46 read 46 line 43 embarrass 42 opinion 41
        somebody 41 script 38 correct 37 def 37 production 37 quality 37 check 36 examples 36
        experienced 36 honestly 36 justify 36 kubernetes 36 loop 36 retry 36 sessions 36 staging 36
        talk 36 junior 33 maintain 33 repo 33 api 31 bought 30 codebase 30 cto 30 five 30 form 30
        login 30 reset 30 thursday 30 touches 30 overlook 29 p 29 password 29 dodgy 28 export 28
        feel 28 function 28 load 28 mostly 28 apart 27 feature 27 input 27 proper 27 reviewer 27
        sanitised 27 tear 27 wise 27 clean 26 take 26 user 26 controller 25 estimate 25 inherited 25
        leaks 25 see 25 customer 24 hand 24 module 24 patch 24 holiday 22 run 22 security 22
        source 22 titled 22 blocker 21 channel 21 commit 21 deadline 21 first 21 ill 21 mentor 21
        shout 21 skim 21 small 21 tom's 21 tonight 21 unsure 21 parser 20 race 20 critical 19
        days 19 pool 19 rewrote 19 worth 19 code 18 error 18 break 16 brutal 16 company 16 mock 16
        readable 16 called 15 python 15 show 15 intern 14 time 14 copilot 13 dev 13 nine 13
        understand 13 ashamed 12 branch 12 don't 12 hard 12 ifs 12 nested 12 ready 12 seven 12
        callers 11 hear 11 lock 11 method 11 null 11 pointer 11 typescript 11 use 10
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 142 review 102 write 69 first 62 pr 58 thoughts 55 add 54 comment 48 beginner 42
        human 42 spare 42 hadolint 41 copy 38 mistakes 38 docker 37 wrote 37 green 36 reviewer 34
        him 33 picky 32 says 31 work 31 make 29 got 26 ashamed 22 decent 22 gentle 22 approved 20
        blog 20 post 20 stupid 20 wants 20 use 19 art 18 manager 18 state 18 production 17 give 16
        better 15 code 15 delivered 15 different 15 finger 15 honestly 15 put 15 sent 15 smells 15
        intern 13 verdict 13 contractor 12 paid 12 professional 12
        """
      ),
      (
        "container-security",
        """
        image 115 configure 89 tag 87 commit 81 container 76 list 69 open 66 rights 64 inside 59
        host 57 ship 57 latest 55 monday 55 pen 55 testers 55 tight 55 docker 54 key 53 forbids 52
        last 52 prove 52 h 51 teams 51 daemon 50 leave 49 pem 49 privileged 49 c 48 rest 48 bad 47
        wiki 47 cluster 46 older 46 keep 45 anybody 44 part 44 red 44 clue 43 desktop 42 fewer 42
        built 41 friday 41 token 41 compose 40 debian 40 nasty 40 show 40 source 40 confidential 39
        number 39 sins 39 told 39 arg 38 break 38 find 38 pods 38 switch 38 app 37 prod 37
        security 37 technical 37 alpine 36 file 36 package 36 contains 35 libs 35 people 35 port 35
        setup 35 etl 34 incident 34 rules 34 tutorial 33 youtube 33 kubernetes 32 repo 32 safe 32
        internet 31 make 31 gpl 30 run 30 taken 30 used 30 hit 29 project 29 weaknesses 29
        auditor 28 deploy 28 log4j 28 aws 27 days 27 edge 27 follow 27 trust 27 weeks 27
        dockerfile 26 advisory 25 build 25 public 25 upload 25 vulnerabilities 25 meet 24 start 24
        bug 23 contractor 23 non 23 published 23 impossible 22 random 22 against 21 bake 21
        everybody 21 news 21 stripe 21 year 21 broke 20 copy 20 core 20 developer 20 inspect 20
        oh 20 pentesters 20 plain 20 far 19 happens 19 text 19 conftest 18 ran 18 hub 17 pdf 17
        anywhere 16 bank 16 committee 16 comply 16 known 16 set 16 whom 16 council 15 formulate 15
        layers 15 learn 15 notices 15 pass 15 vault 15 xz 15 constraint 14 declare 14 f 14
        gatekeeper 14 hardened 14 secret 14 server 14 affected 13 holes 13 says 13 steer 13
        summarise 13 unknown 13 capabilities 12 critical 12 current 12 customer 12 cves 12 gaps 12
        reproduce 12 code 11 cyber 11 gitleaks 11 pipeline 11 policy 11 somewhere 11 cvss 10
        """
      ),
      (
        "security.policy",
        """
        prove 101 built 95 image 75 prod 74 latest 70 pods 68 tag 65 incident 56 rules 54 start 54
        weeks 53 forbids 52 privileged 52 teams 52 wiki 51 cluster 50 keep 49 repo 48 compose 47
        last 47 auditor 46 provenance 46 asks 45 confirm 45 slsa 45 ci 44 production 43 build 42
        server 39 deploy 38 point 38 root 36 says 35 kubernetes 32 meet 32 used 32 far 28 pdf 28
        trust 28 bank 26 impossible 26 random 26 run 26 developer 25 ran 25 technical 25 none 24
        key 23 comply 22 critical 22 days 22 accept 21 against 21 customer 21 formulate 21 hub 21
        older 21 resource 20 whom 20 constraint 19 declare 19 gatekeeper 19 non 19 break 18
        conftest 18 container 18 file 18 base 17 make 17 allowed 16 company 16 policy 16 approved 15
        release 15 unknown 15 user 15 registry 13 write 13 group 12 insists 12 baseline 11
        according 10
        """
      ),
      (
        "security.posture",
        """
        container 123 configure 109 host 77 rights 66 docker 65 pen 56 testers 56 tight 56 monday 55
        daemon 52 follow 52 safe 52 tutorial 52 youtube 52 bad 51 clue 49 run 49 setup 48 sins 44
        told 44 port 42 open 40 internet 38 privileged 35 cves 32 break 31 security 31 taken 31
        inside 26 set 26 app 25 give 25 broke 21 committee 21 f 21 failed 21 happens 21 pass 21
        pentesters 21 steer 21 rate 20 council 16 learn 16 people 15 summarise 15 technical 15
        hardened 14 capabilities 12 gaps 12 machine 12 work 12 admin 11 score 10
        """
      ),
      (
        "security.sbom",
        """
        anywhere 133 xz 133 contains 80 version 77 list 73 backdoor 69 everybody 69 liblzma 69
        talk 69 anybody 64 core 64 log4j 64 part 53 gpl 51 commit 49 etl 41 libs 41 ship 39 build 38
        inside 32 python 31 code 19 image 19 interested 16 cves 15 licences 13 package 11
        """
      ),
      (
        "security.scan",
        """
        needs 67 desktop 57 h 57 c 55 sbom 55 red 54 nasty 53 number 53 bug 52 find 52 fewer 51
        image 51 alpine 49 debian 48 scan 47 switch 47 make 44 show 42 available 40 hit 40
        security 39 edge 38 lock 38 app 37 fix 37 last 35 weaknesses 35 ship 34 upload 34 package 31
        vulnerabilities 30 check 27 known 26 published 26 advisory 25 news 25 bad 23 file 23 list 22
        holes 20 affected 16 docker 16 stop 16 current 14 cvss 14 officer 14 overview 14 proof 14
        serves 14 shop 14 pipeline 12 reproduce 12
        """
      ),
      (
        "security.secrets",
        """
        source 64 open 62 leave 56 pem 56 rest 56 friday 54 confidential 50 project 47 token 45
        file 44 secret 43 commit 42 image 41 copy 40 arg 39 older 37 key 35 tag 33 anybody 31 env 30
        public 29 aws 28 dockerfile 26 scan 25 bake 23 contractor 23 somewhere 23 folder 22
        layers 22 inspect 21 oh 21 people 21 plain 21 stripe 21 text 21 everybody 20 notices 20
        year 20 inside 19 hub 18 repo 18 box 17 log 17 container 16 vault 16 repository 15 show 15
        check 12 code 12 gitleaks 12 hard 12 history 11 read 11 api 10
        """
      ),
      (
        "docker-operations",
        """
        ci 117 registry 109 container 107 get 98 delete 85 jenkins 83 move 80 gitlab 77 monorepo 77
        name 77 live 73 turn 72 docker 70 qa 69 called 67 mustn't 67 release 66 night 59 fine 57
        harbor 57 rabbitmq 57 machine 56 start 56 volume 55 tb 53 gb 52 version 52 branch 50 gcc 49
        mailhog 49 care 48 unit 48 none 46 compose 45 needs 42 gigs 41 kick 41 last 41 download 40
        finished 40 marked 40 step 40 candidate 39 colleague 39 cron 39 don't 39 ecr 39 long 39
        moment 39 third 39 worker 39 left 38 party 38 scheduler 38 take 38 unchanged 38 report 37
        data 36 disk 36 pull 36 ui 36 found 35 gone 35 log 35 see 35 rebuild 34 django 33 final 33
        image 33 probe 33 tool 33 update 33 give 32 exactly 31 redis 31 failed 30 line 30
        published 30 r 30 two 30 fetch 29 install 29 said 29 valid 29 ago 28 exist 28 manifest 28
        nextcloud 28 normal 28 print 28 signature 28 cloned 27 company 27 gain 27 local 27 make 27
        mysql 27 drop 26 forever 26 known 26 style 26 vue 26 approved 25 background 25 box 25 git 25
        history 25 practices 25 second 25 view 25 answer 24 exited 24 repo 24 upgrade 24 allowed 23
        deploy 23 edit 23 environment 23 full 23 hub 23 read 23 side 23 stop 23 website 23 file 22
        grab 22 home 22 net 22 npm 22 recreate 22 satellite 22 variables 22 better 21 bin 21 boot 21
        database 21 keep 21 minutes 21 nav 21 pack 21 pain 21 promote 21 tag 21 use 21 build 20
        got 20 idp 20 mb 20 migrate 20 pile 20 self 20 store 20 time 20 today's 20 true 20 apt 19
        bring 19 cache 19 certs 19 computer 19 pass 19 php 19 rejected 19 selenium 19 support 19
        teh 19 three 19 toolchain 19 word 19 800m 18 clamav 18 db 18 dev 18 fresh 18 override 18
        refuses 18 root 18 route 18 tga 18 480s 17 base 17 block 17 bridge 17 driver 17 enough 17
        happens 17 hundreds 17 made 17 remove 17 repository 17 shut 17 swears 17 weekend 17
        artifactory 16 disposable 16 dl3008 16 fortnight 16 hangs 16 integration 16 midnight 16
        spat 16 staging 16 stays 16 superuser 16 vendor 16 verify 16 yml 16 begin 15 complete 15
        dies 15 dir 15 grafana 15 labelled 15 myself 15 org 15 quay 15 save 15 stack 15 streamlit 15
        analytics 14 archive 14 cr 14 house 14 laptop 14 pihole 14 place 14 reboot 14
        syntactically 14 wget 14 world 14 written 14 client 13 demanded 13 deprecated 13
        directory 13 fix 13 hour 13 indentation 13 jira 13 junk 13 jupyter 13 kafka 13 leftover 13
        longer 13 pi 13 power 13 program 13 ram 13 remain 13 runner 13 signed 13 sitting 13
        teamcity 13 unauthorized 13 unbound 13 workshop 13 access 12 address 12 change 12 cut 12
        demo 12 hire 12 legacy 12 maintainer 12 minio 12 mongo 12 mysql56 12 network 12 ocr 12
        point 12 quit 12 result 12 sandbox 12 scrap 12 size 12 slim 12 stand 12 storage 12 throw 12
        train 12 url 12 afresh 11 clickhouse 11 climb 11 crawler 11 details 11 exec 11 exercise 11
        fire 11 housekeeping 11 internal 11 kibana 11 lies 11 lost 11 lunch 11 memory 11 ml 11
        monitoring 11 nginx 11 nov 11 orphans 11 rw 11 share 11 simple 11 site 11 tel 11 x86 11
        bind 10 ca 10 fat 10 intel 10 moan 10 pipeline 10 shop 10 suspect 10 timestamps 10
        variant 10 yaml 10
        """
      ),
      (
        "compose.create",
        """
        order 99 command 95 turn 83 redis 82 five 75 readme 72 web 68 holes 61 knock 61 pi 61
        unbound 61 house 60 three 59 frontend 57 home 56 file 50 student 50 traefik 49
        healthcheck 48 line 48 process 48 type 48 copy 47 nextcloud 47 run 47 nicer 46 single 46
        daughter 45 list 44 minecraft 42 put 42 hand 39 start 37 data 36 fits 36 mapping 35
        people 35 surely 35 tells 35 check 34 describe 33 elastic 33 filebeat 33 needs 33
        analytics 32 plausible 32 volume 32 afternoon 31 better 31 celery 31 developer 31 enough 31
        flask 31 laptop 31 db 30 compose 28 plain 28 rabbit 28 api 27 kibana 26 mailpit 26 server 26
        wire 26 made 25 backend 24 set 24 add 20 app 20 local 20 together 14 postgres 10 prepare 10
        """
      ),
      (
        "compose.down",
        """
        compose 110 environment 98 exercise 89 demo 87 dismantle 77 volume 77 lab 62 away 59
        survive 59 stack 57 yml 56 branch 55 create 55 file 55 customer 54 switch 54 start 52
        disappear 51 workshop 51 monitoring 44 shop 43 battery 42 eat 42 make 42 twelve 42 take 41
        integration 39 pack 39 block 37 zero 35 begin 34 test 34 finished 33 included 31 offline 31
        time 30 course 29 end 28 entire 27 incl 27 kill 26 stop 23 wordpress 23 clean 22 network 22
        project 21 tear 21 complete 19 blank 16 service 16 slate 16 trace 16 hangs 13
        """
      ),
      (
        "compose.troubleshoot",
        """
        yml 144 service 140 exited 127 web 118 code 109 compose 86 variables 81 find 74 see 71 db 62
        forever 62 start 61 env 60 matter 60 falls 57 proxy 56 shop 56 split 55 api 54 worker 54
        backend 52 database 52 website 52 colleague 51 override 51 waiting 51 project 49
        zookeeper 47 kafka 46 migrate 44 queue 44 ignores 43 valid 43 config 42 effect 41 base 40
        dependency 39 name 39 scheduler 39 half 38 connect 37 failed 37 redis 36 five 35 make 34
        reboot 34 themselves 34 says 32 environment 29 debug 28 take 28 ready 27 change 26
        ingored 26 known 24 postgres 23 translate 23 bad 22 gateway 22 machine 22 nginx 22
        address 21 called 20 echother 20 file 20 directly 19 host 19 clue 18 work 18 specified 17
        stack 17 superuser 17 answer 15 b 15 error 15 fine 15 get 15 password 15 three 15 crashes 14
        arrive 13 don't 12 declare 11 follow 11 four 11 rabbit 11 tutorial 11 youtube 11
        """
      ),
      (
        "compose.up",
        """
        repo 162 cloned 104 app 87 edit 85 bring 81 see 75 environment 68 compose 63 fire 63 lies 63
        version 63 yml 62 root 60 directory 59 immich 58 dev 56 get 56 background 51 image 51 use 46
        run 44 folder 41 spin 37 file 34 fresh 34 life 34 recreate 34 change 32 built 29 pu 27
        copy 25 d 25 readme 24 service 22 git 20 apply 18 bacground 17 three 17 symphony 16 demo 15
        says 15 pull 14 stack 13 cache 12 container 12 db 12 docker 12 leave 12 teh 12 nas 11
        """
      ),
      (
        "compose.validate",
        """
        file 121 syntactically 88 docker 79 indentation 75 swallow 73 fine 72 merge 72 push 72
        yaml 70 override 67 mistakes 53 resolve 50 values 48 env 46 compose 44 print 42 fill 40
        read 40 result 40 star 39 hour 38 proofread 38 key 36 show 34 deprecated 31 base 29 trust 28
        get 27 somebody 27 accept 26 stack 24 deploy 23 don't 23 allowed 22 version 22 variables 19
        squiggles 18 red 17 correct 14 wrong 14 give 12 additional 10 invalid 10 properties 10
        use 10
        """
      ),
      (
        "container.copy",
        """
        container 148 inside 102 desktop 94 boss 85 fetch 85 directory 82 mail 77 r 76 jboss 74
        jira 74 drop 70 report 67 photo 63 host 54 batch 51 pdf 49 root 48 billing 45 get 45
        theme 45 wants 44 bin 42 nov 41 rw 41 give 39 assistant 37 box 37 license 37 mustn't 37
        sqlite 37 gdb 36 render 36 job 35 export 34 forgot 34 form 34 grab 34 core 33 install 33
        service 33 wrote 32 jenkins 31 homeassistant 30 local 30 order 29 total 29 mosquitto 27
        cp 26 machine 26 config 25 run 24 coverage 23 runner 23 recreate 21 mount 20 gallery 19
        stop 18 test 17 generate 15 tmp 15 audit 12 bigger 12 sitting 12
        """
      ),
      (
        "container.debug",
        """
        second 118 server 94 work 80 quit 79 says 77 terminal 66 close 63 deploy 63 flaps 58
        pagerduty 58 checkout 57 answer 55 message 55 website 55 launch 54 dies 49 cloud 45
        internal 44 mysql 44 app 43 chat 43 storage 43 kill 41 boot 40 job 40 search 40 cause 39
        vanish 38 update 37 laptop 36 gone 35 import 33 actual 32 hl7 32 hospital 32 loop 32
        policy 32 wrong 32 listening 30 true 30 bridge 28 called 27 forty 27 error 26 payments 26
        connectivity 25 driver 25 endpoints 25 status 25 uvicorn 25 external 24 address 23 matter 23
        reboot 23 dont 21 live 21 shop 21 empty 20 minutes 20 program 20 container 19 ledger 18
        reason 18 line 17 oomkilled 17 daemon 13 ps 13 response 13 77c0a1b2 11 grows 11 heap 11
        run 11 runner 10 tool 10
        """
      ),
      (
        "container.exec",
        """
        occ 106 django 93 ledger 90 app 89 nextcloud 87 called 82 config 79 superuser 74 php 70
        show 67 make 65 env 63 print 62 live 57 point 56 view 56 contains 55 days 52 run 49 cron 48
        data 48 hop 48 kick 48 scheduler 48 answer 46 curl 46 dump 45 early 45 grep 45 guide 44
        artisan 43 ls 43 install 42 la 42 check 41 somebody 41 toolbox 41 df 40 h 40 sync 40
        exited 39 nas 39 result 39 hand 38 minio 38 pw 36 service 36 type 36 root 35 log 34
        container 33 flushall 33 jump 33 sh 33 forgot 32 laravel 32 take 32 says 30 admin 28
        migrate 28 mongo 28 cache 27 indices 27 www 27 nginx 26 update 26 missing 25 helm 24
        backend 23 name 23 fire 21 worker 21 first 20 open 20 test 20 redis 18 docker 16 prompt 15
        directly 14 execute 14 postgres 14 reload 14 shell 14 edge 13 apt 12 copy 12 db 12
        keycloak 12 moodle 12 normal 11
        """
      ),
      (
        "container.health",
        """
        check 102 ps 99 probe 90 start 82 fine 77 docker 72 work 72 last 66 time 65 app 62 ingest 62
        count 61 marked 58 show 58 notices 52 vault 52 night 51 cut 49 balancer 47 half 47
        meantime 47 period 47 rotation 47 sso 47 hand 46 sick 46 unhealthy 46 flags 44 pi 44 anew 43
        container 43 java 41 power 40 tomcat 37 sensible 36 stop 36 suggest 36 consider 35 stays 35
        healthy 34 answer 33 autostart 32 load 32 needs 32 reviving 32 cron 31 process 31 service 31
        green 30 api 29 health 28 take 27 500s 25 obviously 25 returns 25 message 24 page 24 boot 23
        get 23 rabbitmq 22 u 22 sftp 20 succeed 20 redis 19 refuses 19 route 19 traefik 17 report 16
        command 14 hangs 13 reboot 13 exactly 12 minutes 12 db 11 serves 11 minio 10 proper 10
        """
      ),
      (
        "container.inspect",
        """
        container 97 limit 91 command 83 flags 81 remember 81 port 79 environment 71 hand 69
        start 69 inspect 65 store 63 original 62 vaultwarden 62 sonarqube 59 ldap 56 lost 56
        details 52 memory 52 user 52 vars 50 c0ffee11 47 entered 47 mailhog 47 without 47
        jellyfin 45 mount 45 given 43 pg 43 pgdata 43 variables 42 launch 40 reconstruct 39
        postgres 38 b 37 directory 37 wiki 36 api 34 entrypoint 34 ip 34 pihole 34 recreate 32
        gigs 31 longer 31 give 30 solr 30 spring 29 asks 28 elasticsearch 28 name 28 sonar 28 env 27
        machine 27 mapings 27 see 27 admin 23 bind 23 two 23 readable 20 mariadb 19 billing 18
        hour 18 run 18 3fa94c01be77 16 moment 16 set 16 configure 13 teh 13 mongo 12 suspect 12
        edge 11 line 11 router 11
        """
      ),
      (
        "container.list",
        """
        moment 131 server 127 left 121 got 113 clue 109 port 89 start 89 box 85 run 84 alive 75
        track 75 overview 74 lost 73 host 72 dockerize 70 give 69 listening 69 jenkins 67 year 65
        crashes 64 labelled 64 service 64 wise 60 delete 58 inherited 58 expected 56 set 56 name 55
        swears 55 colleague 54 selenium 54 prod 52 boss 51 nginx 49 weekend 49 access 48 mean 48
        six 48 version 48 holding 47 staging 46 surely 46 contains 41 two 40 ago 39 log 38 state 37
        wich 35 days 31 list 31 included 28 status 26 runing 24 taken 24 machine 22 altogether 19
        dead 16 last 16 docker 15 exited 12
        """
      ),
      (
        "container.logs",
        """
        says 93 container 76 relay 65 jenkins 56 time 52 customer 51 print 50 last 48 read 47
        backup 46 api 44 celery 44 coming 44 overnight 44 summarise 43 worker 42 error 41 saw 40
        lunch 39 friends 38 output 38 tv 38 connect 37 jellyfin 37 user 37 evening 36 import 35
        midnight 35 set 35 spat 35 backend 33 denied 33 smtp 33 teh 32 500s 31 ps 31 see 31
        initial 30 search 30 order 29 password 29 importer 28 docker 27 got 27 missing 26 moment 25
        busy 24 first 24 migrate 24 progress 24 quit 24 successfully 23 log 22 checkout 21 mailer 21
        noon 21 vanish 21 payments 19 wat 19 write 19 gitlab 18 kafka 18 timestamps 18 admin 17
        bot 16 written 16 matomo 15 form 13 nginx 11 start 11 stdout 11
        """
      ),
      (
        "container.remove",
        """
        name 104 together 94 dispose 88 anonymous 73 use 70 list 68 sandbox 68 enough 66 long 58
        screen 58 bug 57 gone 57 test1 57 anton 56 finished 56 ps 56 three 55 left 54 test 53
        company 52 exited 50 mailhog 50 web 49 41ab 47 conflict 47 postgres 46 remove 46
        container 44 dir 43 move 43 home 42 longer 41 error 38 throw 38 5d2e 37 interested 37
        tidy 36 box 35 forty 32 rid 32 suite 32 legacy 30 alone 29 proxy 28 daemon 27 leave 27
        response 27 test2 27 test3 27 workshop 27 they're 26 tmp 26 stop 23 bin 22 build 21
        docker 19 leftover 18 8a0c 17 nginx 16 node 14 selenium 14 cache 12
        """
      ),
      (
        "container.restart",
        """
        restart 127 memory 120 serves 104 pick 83 change 78 cycle 70 mount 68 gunicorn 66
        templates 66 unchanged 66 env 65 sidekiq 65 find 60 afresh 59 climb 59 red 58 gigs 57
        node 57 certs 55 hangs 55 place 53 read 53 api 51 give 51 keep 50 stuck 50 php 48 helped 44
        homebridge 44 nginx 43 simple 40 certificate 39 renew 39 get 38 power 37 last 32
        controller 31 unifi 31 kick 29 fresh 28 gw 28 leaks 28 stop 28 boot 27 ops 27 start 27
        vpn 27 redis 26 web 25 assistant 24 home 24 container 23 app1 22 app2 22 teh 21 fpm 20
        gracefully 19 second 19 proxy 17 homeassistant 16 plex 16 config 15 labels 15 emerg 14
        scheduler 14 shut 14 upstream 14 found 13 turn 13 matter 12 worker 12 prometheus 11
        """
      ),
      (
        "container.run",
        """
        disposable 98 alpine 93 test 89 rabbitmq 86 wordpress 78 play 72 ui 72 valkey 70 unit 65
        get 64 none 63 s3 63 background 62 workshop 58 homework 57 jupyter 57 rm 56 kuma 55
        uptime 55 program 53 jaeger 51 minio 50 newer 49 throwaway 49 wget 49 status 48 u 48
        coming 47 grafana 45 download 44 reboot 43 single 43 python 42 world 42 mailhog 38 exited 37
        rnu 37 work 36 see 35 data 34 port 34 client 29 vanish 29 two 28 demo 26 local 25
        reachable 25 ubuntu 23 fire 21 instance 21 network 21 minecraft 20 read 20 management 19
        called 17 minutes 17 five 16 published 15 side 15 bot 13 d 13 eula 13 itzg 13 machine 13
        review 13 slash 13 true 13 code 10 env 10
        """
      ),
      (
        "container.start",
        """
        exited 227 exist 131 stop 130 reboot 122 two 107 maintenance 99 database 92 wiki 90
        switch 77 run 76 name 73 dead 71 set 65 resurrect 64 mailhog 63 first 62 pihole 61 hour 60
        legacy 60 state 59 tomcat 59 shop 58 container 56 influxdb 55 ago 54 shut 54 live 53
        mistakes 53 sonarqube 53 worker 53 online 52 ran 52 laptop 51 called 50 sentry 50 video 50
        data 49 proxy 49 work 48 show 46 turn 46 night 45 jenkins 43 memory 42 earlier 40 gitea 40
        mailcatcher 40 feet 38 host 38 nexus 38 wake 38 clean 36 docker 36 ghost 36 last 36
        8d1f22a0 35 bring 35 get 35 friday 34 db 32 put 32 keep 30 influx 29 telegraf 29 dev 27
        stays 27 cache 26 server 26 photo 22 helper 20 silly 20 minio 18 restart 16 cut 14 plex 14
        power 14
        """
      ),
      (
        "container.stats",
        """
        container 112 machine 102 normal 92 moment 85 fan 70 write 69 traffic 66 squeeze 63 use 63
        management 62 computer 59 hog 57 wants 56 using 54 gb 53 eaten 52 fifteen 52 side 52
        virtual 52 whom 52 average 48 host 48 java 48 load 48 wall 48 clickhouse 46 mad 45 ago 43
        box 42 top 42 swap 41 service 40 server 39 howls 38 network 38 hour 37 disk 36 feel 36
        sluggish 36 stack 34 torrent 34 process 33 says 33 admin 32 start 32 two 32 show 29 near 27
        view 26 burn 24 take 23 transcoder 23 compare 22 gitlab 22 quota 22 docker 21 screaming 21
        state 21 lunch 20 solr 20 percentages 16 sorted 16 worker 16 processor 15 api 12
        elasticsearch 12 close 11 crazy 11 enough 11
        """
      ),
      (
        "container.stop",
        """
        make 172 minutes 103 tonight 98 stop 84 staging 82 bitcoind 65 weekend 64 docker 62 game 62
        vacation 62 don't 61 scraper 60 except 59 plug 59 traefik 58 end 55 send 54 take 54
        container 51 freeze 51 indexer 51 pull 51 q 51 delete 50 offline 49 ps 49 shut 48 ten 48
        electricians 45 mid 45 rack 45 write 43 server 42 real 41 mail 40 crawl 39 zoom 39 called 38
        crawler 38 five 36 plain 36 run 36 test 35 ddosing 34 partner 34 newsletter 33 twice 33
        client 32 instance 32 mailer 32 demo 31 home 31 machine 30 power 29 cut 28 jellyfin 27
        quit 27 snapshot 27 thaw 27 monday 26 customer 25 grafana 25 laptop 24 ignores 23 sigterm 23
        cpu 22 jupyter 22 rest 21 database 19 runing 19 web 19 leave 18 believe 16 icecast 16
        radio 16 siri 16 load 14 gracefully 13 mean 13 api 12 gone 12 queue 12 stuck 12 turn 10
        two 10
        """
      ),
      (
        "container.update",
        """
        core 120 run 78 ram 72 postgres 71 6g 67 downtime 67 gigs 67 teamcity 67 nexus 66 allowed 65
        pin 65 train 65 ml 64 give 57 gb 56 1g 52 3g 52 ceiling 52 hit 52 kibana 52 time 46 800m 45
        clamav 45 stand 45 cpu 40 encoder 40 others 40 starves 40 two 37 limit 21 container 19 2g 15
        cap 15 crawler 14 half 14
        """
      ),
      (
        "dockerfile.create",
        """
        file 116 project 99 put 98 wants 85 become 80 container 79 run 73 vue 69 write 68 jar 67
        django 66 ops 62 script 60 streamlit 58 tool 58 c 57 company 56 html 56 js 56 computer 55
        php 55 failed 53 necessary 51 website 51 open 50 python 50 net 49 site 49 take 49
        everywhere 47 hers 47 recipe 47 set 47 read 46 express 45 ship 45 repo 44 worker 42
        customer 41 fpm 40 folder 39 begin 38 laravel 38 node 37 docker 36 machine 35 don't 34
        suitable 31 frontend 28 intern 28 left 27 program 24 work 23 first 21 app 20 indeed 19
        sveltekit 19 none 18 required 18 rust 18 hire 17 ocr 17 binary 16 distroless 16 shiny 15
        dashboard 14 draft 14 non 14 spring 14 r 11 asks 10 boot 10
        """
      ),
      (
        "dockerfile.lint",
        """
        add 63 bad 62 style 62 allowed 60 maintainer 60 url 60 use 57 practices 56 report 55
        rules 55 version 55 dl3008 49 tel 49 break 48 fix 45 pin 42 book 41 cleanup 41 missing 41
        warning 41 user 39 give 36 monorepo 36 line 35 rejected 32 best 28 analyze 26 result 26
        static 26 number 25 dl3006 22 explicitly 22 others 22 wrong 22 scan 21 ci 19 dockerfile 18
        gate 17 sc2086 17 tag 17 list 16 check 15 sarif 15 statically 15 mistakes 14 dl3059 13
        find 13 moan 12 pipeline 12 feel 11
        """
      ),
      (
        "dockerfile.optimize",
        """
        git 97 change 93 maven 77 mount 66 make 65 buildkit 63 quicker 63 useful 63 wherever 63
        final 61 java 57 m2 57 staging 54 rebuild 52 inside 50 gcc 48 service 47 better 46 end 46
        reason 45 take 45 time 45 pip 44 word 44 contains 43 history 43 engine 41 install 41
        remedies 41 risk 40 dockerfile 38 min 33 written 33 version 29 build 27 trigger 25 npm 24
        readme 23 line 22 slow 22 central 20 treacle 19 480s 18 download 18 copy 17 half 17
        second 17 collapse 16 drop 15 faster 14 multi 14 tool 14 cost 11 css 11 eight 11 edit 10
        reorder 10 zero 10
        """
      ),
      (
        "image.build",
        """
        finished 108 anew 89 turn 87 made 85 directory 81 fix 81 code 80 needs 79 show 77 scratch 60
        colleague 54 auth 53 march 53 dockerfile 52 parcel 51 source 51 tracker 51 move 50 solve 50
        worker 49 suppose 48 text 48 two 45 complete 43 behaviour 41 successfully 41 c 40 invoice 40
        process 40 lunch 39 edit 38 exited 38 sitting 38 image 37 program 37 proxy 36 fresh 35
        machine 35 folder 34 tool 30 line 29 r 29 repo 29 called 24 f 20 step 17 labels 16 name 15
        programmer 14 git 12 npm 12 base 11 change 11 crm 11 current 11 desktop 11 tag 10
        """
      ),
      (
        "image.history",
        """
        image 158 step 103 top 99 command 93 dockerfile 77 line 74 apt 73 responsible 73 upgrade 73
        vendor 69 copy 67 dots 61 cut 60 full 60 party 60 third 60 table 59 bank 58 create 58
        alpine 57 world 57 env 56 newest 56 untruncated 56 get 50 instruction 50 give 48 eyes 43
        install 41 mb 40 see 39 legacy 37 chunk 34 ml 34 produce 34 says 34 reconstruct 32
        supplier 32 base 29 ran 28 layers 26 put 26 got 25 read 24 run 20 ca 19 certs 19 auditor 18
        prove 18 company 17 added 14 trunc 12
        """
      ),
      (
        "image.layers",
        """
        image 150 mb 123 file 100 step 98 delete 86 bytes 74 history 73 last 73 run 69 rm 67
        tarball 67 underneath 67 remove 65 somewhere 65 layers 63 called 58 looked 53 opt 53 room 51
        chown 48 count 48 double 48 r 48 suspect 48 efficient 46 weight 46 dead 44 single 40 take 38
        see 37 love 35 megabytes 35 strata 35 wasted 35 copy 34 kafka 33 frontend 32 rid 32 size 29
        dir 28 hiding 28 shrink 28 upload 28 cache 24 share 23 change 21 get 19 base 17 push 16
        twice 16 added 12 overwrites 12 part 12 bring 11 time 11
        """
      ),
      (
        "image.list",
        """
        box 115 build 98 image 87 first 78 machine 75 local 71 recall 69 keep 67 built 64 rough 62
        report 61 year 61 biggest 60 two 60 create 59 last 59 train 59 internet 55 arrive 53
        portal 53 slim 53 store 53 tensorflow 53 name 51 pull 51 floating 50 hvae 50 got 48
        laptop 48 wich 48 untagged 46 acme 40 download 40 lst 39 lits 38 docker 35 get 29 filter 25
        openjdk 24 sorted 21 version 20 room 10
        """
      ),
      (
        "image.multiarch",
        """
        exec 75 graviton 63 work 57 image 53 x86 41 format 39 error 38 m2 36 s390x 32 server 31
        ship 31 add 30 got 30 tag 29 raspberry 27 checkout 26 processor 26 produce 26 month 25
        move 25 machine 23 run 23 variant 23 macbook 21 jetson 20 pc 20 mac 15 built 14 pis 14
        half 13 pcs 13 normal 11
        """
      ),
      (
        "image.optimize",
        """
        registry 86 image 81 service 81 base 80 billing 71 suggest 59 gb 58 gcc 58 toolchain 58
        small 57 production 56 script 54 leaner 52 save 52 storage 52 world 52 diet 51 dotnet 51
        gain 51 smallest 51 satellite 48 update 47 cost 46 carry 45 compilers 45 deploy 45
        finance 45 complains 44 use 42 says 41 ridiculous 40 data 39 put 38 archive 37 four 37
        boss 36 nav 36 pain 36 roof 36 stays 36 weighs 36 big 35 fat 35 lighter 34 ui 34 geo 33
        large 33 made 33 ship 33 tiles 33 python 32 analytics 31 container 30 high 29 megs 28
        java 27 test 27 dockerfile 25 start 25 trim 24 better 23 gigabytes 22 end 21 huge 21 take 21
        get 20 node 20 earth 19 enormous 18 dashboard 17 delete 17 device 17 slim 17 3gb 16 edge 16
        minutes 16 rf 15 rm 15 oil 12 rigs 12 gigs 10
        """
      ),
      (
        "image.prune",
        """
        image 203 build 111 rid 98 rebuild 90 leftover 88 hundreds 82 full 74 nameless 73 get 61
        none 59 refers 59 chuck 56 sweep 56 untagged 55 container 54 ls 53 older 53 toss 50 use 48
        stays 47 pile 45 ci 43 needs 42 host 39 rubbish 36 spring 36 volume 34 year 33 used 32
        docker 31 weeks 30 month 28 clean 27 earlier 25 two 25 screen 24 print 23 dangling 21
        free 20 three 18 server 16 prune 15 run 15 drop 11 space 11
        """
      ),
      (
        "image.pull",
        """
        local 146 plan 106 pull 84 unable 79 find 76 laptop 72 exactly 67 bring 66 digest 66
        redis 64 arm64 62 offline 60 pul 57 teh 56 eclipse 52 flavour 52 mosquitto 52 hotel 51
        intel 50 mongo 50 mysql 50 grab 49 copy 46 platform 46 store 46 hour 44 fresher 43
        internet 41 staging 39 newest 37 docker 36 update 35 fetch 34 ecr 33 box 28 jenkins 28
        management 28 refresh 28 host 27 image 27 use 27 build 20 hub 20 upstream 18 security 17
        slim 17 version 16 name 15 train 13 variant 12 bookworm 11
        """
      ),
      (
        "image.push",
        """
        built 122 server 116 laptop 115 others 95 get 93 put 72 ghcr 70 teammate 67 fetch 61
        retag 60 successfully 60 find 59 don't 58 send 50 centre 49 fleet 49 fresh 49 ready 49
        tag 47 machine 46 cluster 45 great 45 exist 40 signed 40 see 39 authenticate 32 required 32
        unauthorized 31 analytics 28 colleague 28 harbor 20 release 19 second 14 first 13 ship 10
        """
      ),
      (
        "image.remove",
        """
        gigs 120 image 111 id 78 pull 72 server 64 accidentally 63 servercore 63 windows 63 three 62
        wrong 62 free 59 ollama 59 gb 56 firefox 55 space 55 9be1 54 gone 49 don't 46 stop 44
        away 43 longer 39 mongo 39 use 37 prototype 36 rmi 34 python 33 drop 32 delete 29 cuda 28
        tag 28 91fe0c 26 force 25 huge 24 copy 23 irrelevant 23 needs 23 none 22 local 21 remove 19
        throw 19 host 16 twice 16 line 15 laptop 13 container 12 machine 12 4ad2b1 11 oracle 10
        tmp 10
        """
      ),
      (
        "image.tag",
        """
        known 124 called 109 tga 108 build 80 give 78 begin 70 latest 67 myself 63 org 63 said 63
        namespace 62 needs 62 qa 62 image 61 name 61 hub 51 plain 43 marked 41 verify 41 exist 40
        moment 40 production 40 8c2f1 30 a91c3 30 put 30 release 29 2b7e 28 proper 27 docker 26
        europe 26 google 26 nameless 26 app 25 built 25 stable 24 second 23 foo 21 rename 21 push 19
        extra 18 literally 18 engine 17 hand 16 number 15 got 12 c0ffee12 11
        """
      ),
      (
        "network.create",
        """
        container 89 two 86 compose 79 called 71 file 67 blue 65 external 60 office 56 vpn 54
        camera 53 house 53 name 53 share 50 real 48 private 47 proxy 47 separate 47 different 45
        expected 41 none 41 see 41 frontend 40 backend 39 default 34 free 34 reach 34 they're 34
        ipv6 33 teams 33 enabled 32 red 32 setup 32 fresh 30 grafana 30 loki 30 observability 30
        promtail 30 together 30 bridge 28 create 28 put 28 mail 27 needs 27 use 27 eth0 22 lan 20
        swarm 20 declare 19 host 19 isolated 18 wiht 18 found 17 standalone 16 lab 15 says 12
        gateway 10
        """
      ),
      (
        "network.inspect",
        """
        network 113 mtu 107 net 105 name 94 monitoring 81 address 73 ips 71 use 70 docker 68 ip 61
        mesh 61 configure 60 database 60 encrypt 60 interface 56 parent 56 vpn 55 somebody 52
        macvlan 51 range 50 security 50 firewall 48 guy 48 icc 47 tier 45 turn 45 lan 44 overlay 43
        get 42 got 42 plug 42 bridge 39 curious 39 options 38 gateway 35 inside 33 container 26
        internal 26 made 24 give 23 proxy 22 static 22 taken 22 hangs 21 iot 21 redis 21 called 20
        app 15 backend 14 hand 13 overlap 13 ingress 11 lab 10 take 10
        """
      ),
      (
        "network.list",
        """
        network 110 bridge 80 docker 70 lits 58 range 57 overlay 56 compose 52 complains 45 grab 45
        use 45 admin 44 wifi 44 show 42 assign 40 occupies 40 asks 34 remove 34 office 31 see 31
        begin 30 made 30 staging 30 vpn 30 attached 29 half 28 left 27 pool 23 called 20 fully 18
        predefined 18 year 17 create 16
        """
      ),
      (
        "network.remove",
        """
        network 109 dmz 106 bridge 98 unplug 80 august 70 block 70 falcon 70 shut 70 vpn 69
        members 67 project 67 leftover 66 stays 66 longer 63 net 62 range 59 year 58 legacy 53
        fully 45 predefined 45 pool 44 subnet 44 half 43 away 42 dead 42 connect 41 test 41
        business 40 clear 40 ftp 40 crawler 39 delete 36 leave 35 internal 33 share 33 docker 31
        address 30 mailhog 29 rid 29 left 26 take 26 experiment 24 printer 24 drop 23 empty 22
        macvlan 20 made 20 ago 19 compose 19 container 17 whatever 17 name 15 br 14 hangs 13
        """
      ),
      (
        "network.troubleshoot",
        """
        talk 131 container 97 firewalld 76 get 71 canot 65 echother 64 outbound 64 reach 63 space 61
        overlap 60 pool 60 internet 58 enotfound 57 getaddrinfo 57 traffic 55 allocated 52 mysql 52
        bind 51 eachother 46 find 45 got 44 api 43 redis 42 failed 41 app 38 see 38 answer 37
        claims 37 b 36 sitting 36 frontend 35 teh 35 box 34 turn 33 apt 28 network 28 backend 27
        grafana 25 linux 25 update 20 cause 17 db 17 failure 17 temporary 17 work 16 wrong 14
        address 13 outside 13 time 13 corporate 11 ping 11 whereas 11 stuck 10 website 10
        """
      ),
      (
        "registry.cleanup",
        """
        push 97 ecr 91 customer 87 build 75 rc 72 quay 71 erase 69 dev 61 year 59 registry 57
        care 55 commit 55 half 55 happens 55 monorepo 55 mustn't 55 tb 55 disappear 54 hub 54 ci 53
        inside 52 database 51 gitlab 51 self 50 get 46 host 45 full 43 manifest 43 night 43
        remove 42 take 39 disk 37 incl 37 somebody 37 vanish 37 company 36 mean 36 pull 36
        storefront 36 upload 36 side 35 orphans 34 kill 33 laptop 32 version 29 march 27 older 27
        sandbox 27 wipe 27 published 22 tag 22 wrong 22 image 20 exceeded 19 branch 18 project 18
        remote 17 data 16 quota 16 throw 16 grows 12 euros 10 pay 10
        """
      ),
      (
        "registry.copy",
        """
        hub 104 unchanged 88 limit 84 rate 84 leave 74 live 64 ghcr 61 signature 59 quay 57
        harbor 54 base 49 image 46 frankfurt 44 ages 43 init 43 singapore 43 vault 43 switch 42
        ought 41 kill 40 take 39 digest 37 bring 35 registry 33 acr 30 gcp 30 azure 28 hurt 27 ci 26
        pull 26 get 20 twelve 18 days 17 skopeo 17 straight 17 tiny 17 transfer 16 disk 15 style 14
        case 13 failed 13 gb 13 tag 13 laptop 12 two 12 release 11 docker 10 ecr 10
        """
      ),
      (
        "registry.login",
        """
        docker 67 token 62 failed 56 gitlab 56 password 50 asks 48 denied 48 pull 47 accept 45
        deploy 45 company 44 user 44 work 44 access 40 resource 34 request 32 log 27 acmeprod 26
        azure 26 connect 26 credentials 19 monday 15 server 15 rights 13 error 12 repo 11
        rotation 11
        """
      ),
      (
        "registry.promote",
        """
        approved 93 registry 92 move 75 test 75 cr 64 candidate 58 release 57 pass 56 harbor 54
        repo 52 qa 51 staging 51 production 45 prod 44 idp 39 rebuild 38 build 35 live 34 dev 27
        promote 27 quarantine 27 signed 27 security 26 get 25 take 25 artifactory 23 lift 23 make 21
        board 19 acme 18 wise 18 become 17 bytes 17 exactly 17 repository 15 said 15 rc2 13
        sitting 13 integration 11 blessed 10
        """
      ),
      (
        "registry.retention",
        """
        tag 103 release 87 kept 79 survive 79 month 77 snapshot 75 pull 70 registry 66 keep 64
        ecr 62 branch 60 forget 59 live 59 long 56 days 55 ci 47 request 47 five 45 youngest 45
        mustn't 44 repo 43 auditor 42 available 42 demanded 42 junk 42 remain 42 seven 42 semver 37
        show 37 archive 36 image 36 manager 36 merge 35 dry 34 lose 34 year 34 decide 32 dies 32
        forever 32 fortnight 32 gone 32 build 31 clean 31 untagged 30 cost 29 rises 29 longer 27
        recent 25 quarter 22 spends 22 last 20 stop 20 hand 19 management 17 nexus 16 rules 16
        automatic 15 draft 15 expiry 15 harbor 15 rid 15 store 14 asks 13 plan 13 expires 11 make 11
        """
      ),
      (
        "registry.tags",
        """
        manifest 110 published 104 registry 85 found 81 arm 74 arm64 68 remember 64 intel 62
        vendor 62 python 56 make 54 called 53 believe 52 build 50 repository 48 version 46
        official 44 offers 43 tileserver 43 hub 42 says 42 owe 41 unknown 40 keycloak 38 jdk 35
        private 34 slim 31 download 28 point 28 stable 28 upstream 28 recent 24 api 22 exist 21
        tag 21 cleanup 17 remote 16 harbor 13 saw 13 windows 13 tool 12 delete 10
        """
      ),
      (
        "system.df",
        """
        docker 124 reclaimed 119 gigabytes 113 clean 107 get 94 suspect 93 number 81 cache 70
        unused 70 gain 66 mac 66 delete 61 worry 57 read 53 wins 52 first 50 size 40 using 33
        volume 33 gone 28 wise 28 footprint 27 larger 27 ssd 27 disk 26 order 26 monitoring 25
        says 25 picture 23 disc 17 dose 17 ues 17 give 16 storage 15 eat 13 almost 11 apparently 11
        away 11 macbook 11 usage 10
        """
      ),
      (
        "system.info",
        """
        ps 120 registry 103 support 85 date 70 devicemapper 69 overlay2 69 cpu 67 count 66 total 66
        memory 65 jo 61 pc 61 wants 59 insecure 56 mirror 56 see 56 install 53 use 48 docker 46
        engine 46 default 45 dir 45 machine 44 driver 42 root 40 vendor 40 log 26 client 23
        minimum 23 tickets 21 version 20 details 19 api 17 open 14 rootless 10
        """
      ),
      (
        "system.prune",
        """
        laptop 112 needs 102 dead 99 device 95 left 93 spring 81 write 71 hurt 67 docker 57
        failed 54 copy 50 throw 50 cache 45 get 45 keep 43 make 43 room 43 system 41 clean 40
        start 40 run 39 give 37 alone 34 file 33 stop 33 builder 27 flush 27 host 27 gigs 25
        range 23 error 22 housekeeping 19 runner 19 unused 19 stays 18 build 17 except 17
        experiment 17 half 16 dangling 15 hour 15 ci 14 container 13 agent 12 fill 12 longer 12
        manual 12 monday 11 orphans 11
        """
      ),
      (
        "volume.backup",
        """
        upgrade 97 get 79 server 63 move 62 today's 58 docker 53 machine 48 nextcloud 46 book 44
        bookkeeping 44 mariadb 44 volume 44 saturday 43 incl 42 carry 41 influx 41 zip 41 copy 40
        database 40 disk 35 update 35 bookstack 31 cancelled 31 picture 31 rent 31 live 30 photo 30
        safe 29 friday 28 anywhere 27 dies 27 file 27 midnight 27 forum 26 tonight 26 two 26
        sitting 24 make 21 aside 20 case 20 plugin 20 sideways 20 english 19 families 19 sorry 19
        don't 18 data 17 kept 17 nas 17 put 17 external 16 mongo 15 run 13 scp 13 contents 12 tgz 10
        vaultdata 10
        """
      ),
      (
        "volume.create",
        """
        place 151 exist 105 log 101 app 91 says 82 letsencrypt 76 found 73 tmpfs 73 data 71 share 70
        external 67 folder 66 upload 66 postgres 65 container 64 persistent 64 stays 63 file 62
        live 62 scratch 54 separate 52 longer 51 several 48 create 44 gb 41 far 37 grumbles 37
        missing 37 storage 37 mongo 36 define 35 usable 35 docker 34 somewhere 34 survive 34 cifs 32
        empty 31 keep 29 anonymous 28 recreate 28 time 22 compose 21 set 21 pipeline 19 called 18
        labelled 17 provision 17 512m 14 mysql 12 samba 12 mb 10
        """
      ),
      (
        "volume.inspect",
        """
        volume 136 share 110 options 103 big 102 host 98 name 83 disk 82 media 75 size 73 assets 71
        dare 71 made 71 second 71 driver 69 nfs 68 live 67 file 65 hangs 65 path 65 attached 64
        physical 63 delete 58 gb 58 cache 56 directory 56 mount 50 v3 50 nas 48 computer 47
        mautic 47 db 42 directly 37 elastic01 35 project 35 pgdata 34 tsdb 34 upload 34 location 33
        prometheus 33 anybody 32 export 32 idle 32 minio 31 node 31 user 30 details 29 inside 29
        sitting 27 gave 25 remember 25 using 24 compose 23 grafana 23 local 22 store 22 docker 17
        don't 17 container 14 show 13 cifs 12 actual 10
        """
      ),
      (
        "volume.list",
        """
        volume 145 data 139 name 138 container 105 kept 96 backup 70 server 67 month 62 asks 61
        wiki 59 somewhere 57 last 56 lits 50 remove 50 list 46 driver 42 belong 41 nfs 41 8c1f 40
        e09b 40 use 40 everywhere 39 inherited 39 show 36 afraid 35 persistent 35 host 33 large 31
        customer 29 fattest 26 mount 25 anonymous 24 give 24 got 23 create 16 docker 16 see 11
        """
      ),
      (
        "volume.prune",
        """
        volume 215 wipe 98 gb 89 none 87 drop 79 leave 78 remain 77 three 75 use 71 mount 70
        linked 65 data 61 included 61 peace 59 needs 58 away 54 hangs 54 build 53 integration 52
        line 51 ls 51 cache 48 f 45 unused 43 container 42 thrown 42 orphans 40 test 39 abandoned 37
        reference 36 anywhere 35 leftover 35 docker 32 hash 30 testcontainers 29 clean 28 prune 27
        time 27 attached 25 teh 24 ci 23 give 23 space 22 throw 22 dangling 21 hundreds 20
        reclaimed 19 ownerless 18 clear 16 pgdata 16 pile 16 full 14 run 14 image 13 remove 13
        stays 12
        """
      ),
      (
        "volume.remove",
        """
        volume 117 empty 90 database 78 start 74 data 72 bye 71 erase 64 dump 58 delete 55 incl 55
        inside 51 disappear 48 migrate 46 mysql56 46 playground 46 scrap 46 wal 45 exactly 44
        present 44 ago 43 begin 43 db 43 loki 43 longer 41 away 40 month 38 called 37 customer 35
        scratch 35 needs 34 daemon 33 error 33 response 33 initialised 31 pg13 31 refuses 31
        worthless 31 rid 30 version 30 contents 29 crm 29 kafka 29 nov 29 allowed 28 older 28
        postgres 28 log 27 stop 27 discontinued 26 falcon 26 keep 26 bin 25 gitlab 21 tenant 20
        gone 19 obsolete 17 project 16 mysql 15 remove 15 staging 14 contract 12 quit 12
        """
      ),
      (
        "volume.troubleshoot",
        """
        container 106 time 70 gone 64 hangs 59 wants 59 chmod 57 host 57 nfs 55 month 52 redeploy 51
        ago 50 forum 50 grafana 49 recreate 48 print 47 don't 46 edit 45 write 44 delete 43 put 43
        lost 42 show 42 dashboard 40 drive 38 page 38 save 37 windows 37 entries 35 wiki 33 chown 32
        upload 32 form 30 teh 30 find 29 folder 27 update 27 rights 26 selinux 26 src 24 arrive 23
        mac 23 solve 23 written 23 belong 22 database 22 dev 21 dir 21 permission 19 start 19
        wrong 19 eacces 18 visible 18 desktop 16 source 16 fedora 14 file 14 open 14 says 14
        block 13 readable 13 see 13 enforce 12 compose 11 denied 11 html 11 problem 11 root 11
        serves 10
        """
      ),
      (
        "gitops-pipeline",
        """
        request 92 merge 85 belong 63 diff 61 raise 60 pr 58 test 53 acceptance 51 put 49 end 45
        env 45 main 45 critical 44 failed 44 happy 38 notices 33 everybody 32 preprod 31 live 30
        karl 28 woodpecker 28 backend 26 check 24 laptop 24 broken 22 int 22 red 22 tired 21
        evening 20 scan 20 days 19 knows 19 scp 19 add 18 lead 18 trivy 18 user 18 skip 17
        actions 16 config 16 github 16 matrix 16 file 15 run 15 step 15 comparisonerror 14
        condition 14 desc 14 gave 14 generate 14 jenkinsfile 14 nothing's 14 signature 14 speed 14
        steer 14 target 14 unknown 14 helm 13 rpc 13 service 13 state 13 dependency 12 min 12
        owner 12 values 12 developer 11 manifest 11 open 11 soaking 11 green 10 load 10 number 10
        uat 10
        """
      ),
      (
        "gitops.pipeline",
        """
        end 58 head 53 critical 49 main 47 karl 46 step 46 failed 45 put 37 sandra 37 whenever 37
        holiday 36 notices 33 merge 31 woodpecker 29 hand 28 backend 27 test 27 check 26 knows 26
        laptop 26 lead 26 scp 26 red 25 broken 23 add 22 tired 22 bits 21 different 21 evening 21
        scan 21 developer 20 trivy 19 actions 18 leave 18 matrix 18 github 17 skip 17 automated 16
        deploy 16 python 16 jenkinsfile 15 comparisonerror 14 condition 14 desc 14 generate 14
        helm 14 nothing's 14 speed 14 state 14 suggest 14 target 14 unknown 14 min 13 rpc 13
        dependency 12 manifest 12 push 12 code 11 load 11 wrong 10
        """
      ),
      (
        "gitops.promote",
        """
        request 118 live 90 raise 72 staging 68 belong 67 acceptance 66 diff 66 version 65 open 64
        pr 64 soaking 64 env 63 set 61 environment 59 prod 58 days 56 happy 56 merge 55 argocd 52
        canary 50 everybody 48 stop 48 app 47 integration 47 argo 44 preprod 44 production 44
        note 43 pre 43 take 43 train 43 uat 41 two 40 change 39 pull 39 run 36 flux 33 repo 32
        tag 32 build 29 says 28 tonight 28 test 27 folder 26 green 25 owner 25 int 24 three 24
        user 24 config 23 digest 23 service 21 commit 18 gave 18 steer 18 gitops 17 get 16
        release 16 advisory 15 board 15 signature 15 values 15 mr 14 number 13 put 13
        """
      ),
      (
        "kubernetes-operator",
        """
        eks 82 run 65 legal 62 accept 54 copy 48 job 48 count 47 restart 46 prod 41 cluster 39
        eleven 39 past 39 admission 36 enforce 36 overflow 35 work 35 platform 34 time 34
        baseline 33 pull 33 roll 33 take 32 black 30 notfound 30 rollout 30 create 29 authority 28
        certificate 28 k8s 28 kubelet 28 ops 28 x509 28 hour 26 labels 26 drain 25 replicas 25
        cart 24 friday 24 hardware 24 healthy 24 replace 24 thirty 24 watch 24 coredns 23 error 23
        huh 23 vm 23 limit 22 nine 21 rpc 21 server 21 signed 21 convert 20 decide 20 follow 20
        inventory 20 pause 20 admin 19 checkout 19 readme 18 recommender 18 bug 17 gke 17
        hostname 17 hotfix 17 outgrown 17 reason 17 added 16 configmap 16 namespace 16 set 16 ten 16
        translate 16 bounce 15 indexer 15 service 15 tls 15 v 15 command 14 draft 14 empty 14
        management 14 pvc 14 break 13 d 13 downtime 13 k3s 13 plain 13 script 13 half 12 money 12
        pods 12 config 11 eu 11 find 11 frontend 11 policy 11 proxy 11 request 11 two 11 asks 10
        daemonset 10 manager 10 metrics 10 save 10
        """
      ),
      (
        "kubernetes.debug",
        """
        job 81 statefulset 78 cronjob 74 tuesday 74 replicas 73 fire 72 second 70 first 69 night 69
        hangs 68 restart 65 failed 64 status 64 time 63 update 63 bump 62 daemonset 58 metrics 58
        staging 58 rollout 55 says 54 marketing 53 send 53 added 52 gke 52 half 52 hour 52 count 49
        request 49 eleven 46 policy 46 pull 45 shop 45 kubectl 43 node 38 complete 37 kubernetes 37
        network 36 production 36 autoscaler 35 cfg 35 horizontal 35 scale 33 work 33 limit 32
        finished 31 hiya 31 found 30 notfound 30 authority 29 configmap 29 kubelet 29 waiting 29
        x509 29 certificate 28 huh 28 readiness 28 signed 28 somebody 27 fine 26 shape 26 coredns 25
        refuses 25 volume 24 config 23 monitoring 23 rpc 22 start 22 events 20 namespace 20
        payments 20 eu 19 manager 19 cart 18 code 18 dashboard 18 hit 18 reason 18 recommender 18
        crashes 17 host 16 overview 16 read 16 sick 16 7c9 15 error 15 finance 15 health 15
        management 15 auth 14 answer 13 broken 13 find 13 log 13 pods 13 green 12 prod 12
        previous 11
        """
      ),
      (
        "kubernetes.deploy",
        """
        values 110 friday 89 configmap 80 pods 79 change 77 put 77 version 77 black 71 chart 63
        cluster 61 get 60 live 55 pick 55 set 55 roll 49 proxy 47 web 44 approved 43 search 43
        make 41 healthy 40 watch 40 written 40 bring 39 staging 39 found 38 image 38 mailer 37
        copy 35 manifest 35 release 34 thirty 33 checkout 32 dev 32 name 32 valid 32 demo 30
        drain 28 tonight 27 twice 27 finished 25 test 25 hardware 24 replace 24 ten 24
        advertising 23 cope 23 switch 23 tv 23 evening 22 expected 22 indexer 22 inventory 22
        pause 22 bounce 21 bug 21 downtime 21 install 21 load 21 mapping 21 paper 21 sales 21
        slow 21 frontend 20 hotfix 20 money 20 reach 20 resource 20 website 20 report 19 rid 18
        zero 18 minutes 17 helm 16 linter 16 monday 16 error 15 two 15 yesterday's 15 k8s 14 prod 14
        cart 13 hell 13 somebody 12 traffic 12 worker 12 billing 10
        """
      ),
      (
        "kubernetes.manifests",
        """
        image 61 copy 55 hostname 55 readme 54 two 53 yaml 53 horizontalpodautoscaler 49 adapt 48
        peak 48 number 46 cpu 45 days 45 dockerfile 43 traffic 39 repo 37 past 36 hundreds 35
        options 35 tenant 35 cluster 34 take 34 empty 33 tls 33 instance 32 ops 30 deploy 29 none 29
        eks 28 needs 25 keycloak 24 hand 23 write 23 database 22 http 22 reachable 21 mount 18
        app 17 run 17 file 16 talk 16 draft 15 three 15 docs 13 generate 13 page 13 set 13
        upgrade 13 vendor 13 got 12 memory 12 service 12 base 11 directory 11 port 11 redis 11
        save 11 bake 10
        """
      ),
      (
        "kubernetes.migrate",
        """
        docker 187 compose 107 server 87 kustomize 77 object 71 eks 66 pvc 66 follow 65 postgres 63
        service 58 get 53 data 52 host 50 namespace 50 run 47 take 46 box 42 whatever 42 platform 40
        dies 39 end 39 kubernetes 39 labels 36 live 36 traefik 35 k3s 34 manifest 32 plain 31 vm 31
        carry 30 translate 30 gave 29 v 29 exactly 28 p 28 command 27 keep 27 company 26 d 26 env 26
        given 26 here's 26 month 26 nine 26 script 26 admin 25 convert 25 decide 24 allowed 23
        away 23 restart 22 enough 19 management 19 app 18 give 18 outgrown 17 says 16 deploy 15
        container 14 swarm 14 cto 13 failure 13 q2 13 setup 13 single 13 accept 12 survive 11
        included 10
        """
      ),
      (
        "kubernetes.validate",
        """
        probe 102 limit 90 file 86 overlay 84 legal 74 overflow 70 stack 68 accept 67 work 65
        forgotten 64 anywhere 63 copy 61 server 61 wrong 61 yaml 56 use 51 check 50 kubeconform 50
        time 50 admission 49 break 46 enforce 46 month 46 baseline 45 create 44 apply 43 prod 43
        follow 42 past 42 api 41 k8s 41 latest 41 get 38 definition 36 proof 36 workload 36
        auditor 35 indentation 35 rules 35 render 34 apiversions 33 asks 33 manifest 33 none 32
        root 31 error 29 kubectl 29 remove 29 dry 28 happens 28 kubernetes 28 pm 28 took 28 yml 28
        field 26 last 26 deploy 25 find 25 mistakes 25 said 23 slipping 23 don't 22 befor 20
        kustomize 20 diff 19 match 19 recognise 19 unable 19 ingress 18 against 17 chart 16
        correct 16 folder 16 schema 16 spec 15 meet 14 unknown 14 odd 13 typos 13 apis 12
        saturday 12 gone 11 version 11
        """
      ),
    ],
    belonging: """
      docker 189 container 188 pipeline -175 ssh -168 dockerfile 152 git -146 image 143 net 137
      colleague 131 inside 130 linux -128 difference -120 tonight 120 windows -116 customer 114
      explain -113 friday 113 github -113 local 113 grafana 108 cron -105 compose 104 failure -104
      port -103 checkout 102 login -102 mailhog 102 write -102 version 101 class -99 shop 99
      somebody 99 failed -98 copy 97 package -96 health -95 mariadb 95 moment 95 contains 94
      npm -94 unit -94 start 93 needs 92 bad 91 find -90 node -90 system -90 returns -89 turn -89
      ago 87 hand 87 automatically -86 backup -86 get 86 save 86 shut 86 space -86 c -85
      connect -85 known 85 proxy 85 run 85 bash -83 called 83 faster -83 bounce 82 replicas 82
      throwaway 82 gigs 81 message -81 password -81 query -81 sundays -81 demo 80 left 80
      machine 80 paint -80 production 80 critical 79 internet 79 iphone -79 sql -78 keep -77
      loop -77 send 77 shrink -77 wordpress 77 gps -76 log -76 model -76 bootstrap -75 company 75
      denied -75 first 75 project 75 required -75 tips -75 policy -74 cache 73 workshop 73
      cloudformation -72 conflict -72 driver 72 reviewer 72 secret -72 somewhere 72 bridge 71
      disk -70 dock -70 environment 70 got 70 job -70 review -70 block -69 exited 69 hash -69
      mongo 69 plan -69 error -68 injection -68 kick 68 partition -68 appending -67 fast -67
      gain 67 greenland -67 ice -67 jupyter 67 manifest 67 ninja -67 rabbitmq 67 water -67 yml 67
      crawler 66 cut 66 hit 66 made 66 mr 66 positive -66 quit 66 teh 66 trigger -66 written 66
      base 65 galera -65 helm -65 metal -65 ping -65 readable 65 share 65 wrote 65 bakery -64
      bare -64 kafka 64 kibana 64 whale -64 controller 63 options 63 payload 63 proust -63
      receiver 63 agent -62 cancel -62 cause 62 complains 62 ec2 -62 frontend 62 gone 62 ios -62
      object 62 volume 62 convert -61 language -61 layers -61 macvlan 61 nextcloud 61 rollback -61
      staging 61 webpack -61 1g 60 3g 60 ceiling 60 digest 60 google -60 page -60 translate -60
      accept 59 dvc -59 flux -59 helpful -59 indexer 59 poem -59 put 59 reruns -59 resolve -59
      swears 59 won -59 branch 58 car -58 certificate -58 check 58 database 58 gradle -58 hub 58
      jellyfin 58 learn -58 newsletter 58 qgis -58 script -58 set -58 sydney -58 usage -58 away 57
      balancer -57 core 57 entries -57 office -57 react -57 source 57 speed -57 dns -56 fresh 56
      gcc 56 handling 56 terraform -56 ui 56 details 55 electricians 55 freezer -55 mid 55 rack 55
      report 55 show -55 two -55 def 54 honestly 54 involved -54 limit 54 loki 54 mac -54 meet 54
      minio 54 self -54 boat -53 buy -53 finished 53 header -53 jira -53 lambda -53 latex -53
      lunch 53 mode -53 monitoring 53 prod 53 promote -53 safe -53 table -53 triage -53 wise 53
      alpine 52 bake 52 best -52 celery 52 certs 52 default -52 inherited 52 order -52 pip 52
      preprod 52 published 52 repo 52 scan -52 selenium 52 weekend 52 you'd 52 beginner -51
      cyber 51 dolphins -51 full -51 god -51 host 51 ldap 51 memory -51 minutes 51 payments 51
      ready 51 rows -51 sentences -51 timeout -51 user -51 worker 51 begin 50 far 50 fine 50
      fluid -50 anybody 49 assistant 49 contents -49 deep -49 detect -49 dog -49 download 49
      fits -49 hyper -49 lookups -49 number -49 oslo -49 permission -49 plot -49 rent -49
      satellite -49 smaller -49 stays 49 cocoapods -48 configure -48 dir 48 gb 48 gunicorn -48
      hamburg -48 int 48 javascript -48 long -48 love 48 midnight 48 staff -48 step 48 waiting 48
      wear -48 average -47 built 47 env 47 export -47 firewood -47 forklifts -47 gateway -47
      illegalargumentexception -47 intern 47 lan 47 pronounce -47 rmi -47 sorted -47 spat 47
      stand 47 story -47 worcestershire -47 yolo -47 zero 47 account -46 backend 46 document -46
      duplicate -46 express -46 french -46 holiday 46 hot -46 load -46 pdf 46 recommend -46
      resource 46 rules -46 sheet -46 v -46 accidentally 45 cherry -45 choose -45 create -45
      exercise 45 maintain 45 nvm -45 org -45 probe 45 region -45 retry 45 see 45 solr 45
      store -45 stuck -45 type -45 undo -45 verdaccio -45 2am 44 bedtime -44 cluster 44 db 44
      dockerize 44 don't 44 drain -44 exactly 44 friends -44 junior 44 mentor 44 none 44 path 44
      rhyme -44 servercore 44 surname -44 tgz 44 trademark -44 unsure 44 vaultdata 44 800m 43
      android -43 ashamed 43 aws -43 clamav 43 ec2s -43 fan 43 fastest -43 ill 43 intel 43
      mailer 43 opinion 43 queue -43 salary -43 schema -43 second -43 shell -43 software 43
      tired 43 wash -43 format -42 mb 42 media 42 orchid -42 privileged 42 reefer -42 slim 42
      cat -41 dev 41 dodgy 41 downtime 41 journalctl -41 laravel 41 marketing 41 mostly 41 pass 41
      reboot 41 remove -41 resize -41 rest 41 slow -41 traefik 41 twelve 41 atomic -40
      backgammon -40 black 40 bring 40 complete 40 cycle 40 edge 40 ignores -40 incr -40
      integration 40 meal -40 rotation -40 says 40 security -40 sick 40 simple 40 sleep -40
      status -40 storage 40 sync -40 teacher 40 unchanged 40 brand -39 coffee -39 domain -39
      end 39 estimate 39 foot -39 head 39 hidden -39 hurt -39 raid -39 snoring -39 suitable 39
      badly 38 brutal 38 consultant -38 forward -38 human -38 keycloak 38 mail 38 mount -38 pr 38
      prune -38 redis 38 sidekiq 38 sitting 38 teach -38 upload -38 web 38 € -38 400px -37
      access -37 client 37 cup -37 erase 37 forever 37 homework 37 maintainer 37 milk -37
      release 37 smart -37 speakers -37 tga 37 url 37 warning 37 weather -37 weight -37 wich 37
      width -37 workflow -37 allowed 36 apply -36 blue -36 british -36 cake -36 celebrate -36
      channel 36 code 36 engineer -36 experiment 36 final 36 fruit -36 input 36 json -36 light -36
      netherlands -36 profession -36 puppet -36 rabbit 36 reachable 36 resilience 36 response -36
      sanitised 36 screen -36 unplug 36 website 36 yoga -36 active -35 africa -35 avocado -35
      billing 35 book -35 daemon -35 dismantle 35 extract -35 footprint 35 girl -35 gpl 35
      influx 35 java -35 l -35 management 35 nail -35 parachute -35 parser 35 part 35 redux -35
      registry 35 relaxed -35 sandra 35 spring 35 test 35 tour -35 tutorial 35 ups -35
      vaccinations -35 whenever 35 blurry -34 bread -34 custom -34 django 34 lab 34 legal 34
      mind -34 mysql -34 name 34 offline 34 oomkilled 34 refuses -34 spooler -34 stream -34
      taken 34 zabbix -34 atmosphere -33 business 33 cloudflare -33 constipation -33 debug -33
      descale -33 disposable 33 follow 33 homebridge 33 idle -33 instrument -33 internal 33
      jenkins -33 legacy 33 limiter 33 list 33 logical -33 lvm -33 monday 33 n -33 noon 33
      nord -33 obliges 33 particular 33 python 33 rewritten 33 scoped -33 screaming 33 setup 33
      snapshot 33 ssd 33 timestamps 33 x -33 zookeeper 33 acceptance 32 added -32 address 32
      baseline 32 brandenburg -32 chrome -32 complexity -32 concertos -32 cook -32 front 32
      gigabytes 32 golf -32 hardware 32 holes 32 hubspot -32 ifs 32 index -32 interview -32
      lag -32 latest -32 leave 32 moby -32 occurs -32 parquet -32 playbook -32 president -32
      publickey -32 rotterdam -32 sandwich -32 scratch 32 side 32 streamlit 32 successfully 32
      thin -32 transaction -32 treehouse -32 vegan -32 virtual -32 without -32 ecr 31 empire -31
      flat -31 knee -31 lasagna -31 munich -31 overlook 31 people -31 practices 31 private -31
      random -31 real 31 roman -31 sea -31 server 31 stdout 31 tom's 31 u 31 using 31 wal 31
      workbook -31 502s 30 anywhere 30 bite -30 commit 30 deal -30 debian -30 describe -30
      devops -30 dough -30 hair -30 ingredients 30 knit -30 last 30 ledger 30 life -30 merge 30
      original 30 pgdata 30 print 30 programmer -30 pythonanywhere -30 ramen -30 rejected -30
      roll -30 spell -30 subnet -30 take 30 tallest -30 theorem -30 tomato -30 trim 30 world 30
      accommodate -29 actions 29 america -29 berries -29 bleed -29 boss 29 bought 29 boyfriend -29
      callers 29 captain -29 chile -29 crm 29 cto 29 cure -29 cylinder -29 days -29 dbt -29
      developer 29 discovered -29 dishes -29 du -29 edit -29 elixir -29 enabled 29 erlang -29
      godaddy -29 group -29 hangover -29 heel -29 kettle -29 kitchen -29 llama -29 mailcatcher 29
      mars -29 movie -29 mysql56 29 near 29 pancakes -29 penicillin -29 plant -29 propagation -29
      radiator -29 recipe 29 retires -29 router -29 shanghai -29 split -29 theme 29 they're 29
      ttl -29 weaknesses 29 whom -29 yellow -29 build -28 burkina -28 candidate 28 capital -28
      clean 28 codebase 28 degrees -28 dehydrate -28 dies -28 eu 28 faso -28 formula -28
      import -28 jazz -28 longer 28 native -28 outlook -28 pandas -28 phrases -28 pilates -28
      room 28 rpc 28 segmentation -28 summarise -28 tanzania -28 track -28 turkish -28 useful -28
      vps -28 worse -28 xml -28 auditor 27 awk -27 axis -27 baby -27 bathroom -27 blob -27
      boot -27 cheese -27 city -27 components -27 diet 27 due -27 except 27 falcon 27 flags 27
      headache -27 height -27 ibuprofen -27 included -27 item -27 main 27 mapings 27 month 27
      primary -27 quote -27 radius -27 spin 27 stop 27 tensorflow 27 tokenizer 27 traffic 27
      youtube 27 acr 26 anew 26 artisan 26 bitcoind 26 boil -26 capacitor -26 chemical -26
      clogged -26 command 26 conference -26 dimension -26 disconnects -26 div -26 earring -26
      famous -26 gitlab 26 goethe -26 handshake -26 hvae 26 ideas -26 inception -26 introvert -26
      kids -26 leaks -26 letsencrypt 26 liner -26 logo -26 overview 26 parameters -26 patch 26
      pearl -26 physics -26 qa 26 rails -26 raspberry -26 rate 26 rice -26 shirts -26 sink -26
      social -26 sum -26 tear 26 tmux -26 token 26 travelling -26 tunnel -26 vinegar -26 vram -26
      vulnerabilities 26 whiten -26 women -26 worry 26 y -26 board 25 classification -25 club -25
      comparisonerror 25 current 25 dependency -25 dotnet 25 europe 25 excel -25 frozen -25
      gave 25 gybe -25 gym -25 helped 25 hotel 25 influxdb 25 kilimanjaro -25 muscle -25 others 25
      padding -25 pem 25 powershell -25 prevent -25 pytest -25 quality 25 rds -25 reinstall 25
      rfc -25 runing 25 short -25 smallest 25 target 25 tenant 25 tesla -25 tls -25 wine -25
      winforms -25 archive 24 auckland -24 bank 24 bind 24 ci 24 cobol -24 coming 24 common -24
      course 24 criticise 24 csv -24 de -24 dead 24 df -24 dishwasher -24 elastic -24 exam -24
      external 24 fedora 24 firebase -24 forbids 24 ipod -24 licences -24 low -24 m2 24 matrix 24
      monstera -24 moon -24 mountain -24 nas 24 orphans 24 r 24 refactor -24 said 24 saw 24
      single 24 steer 24 suspect 24 throw 24 unbound 24 unknown 24 vm -24 wrong -24 yesterday's 24
      a2 -23 apple -23 application -23 approved 23 authority -23 bye 23 chatgpt's -23
      community -23 config -23 cons -23 containerise 23 country -23 deductible -23 directory 23
      disappear -23 eat -23 editor -23 enough 23 equal -23 everybody 23 extension -23 fork -23
      ilogger -23 increase -23 interface 23 inventory 23 keras -23 nexus 23 nice -23 offers 23
      ora -23 parent 23 pi -23 pick -23 poster -23 pros -23 punishment -23 rename -23 sacred 23
      sandbox 23 serves 23 sso 23 tax -23 thoughts 23 trading -23 vanish 23 wants 23 abc123 -22
      admission 22 airpods -22 alive 22 banned -22 benefits -22 blank -22 blocker 22 champions -22
      chicken -22 church -22 clickhouse 22 clock -22 compare -22 compatible -22 cone -22
      credentials 22 desc 22 dl3008 22 earlier 22 encoder 22 exec -22 expires -22 fail2ban -22
      geo 22 ghcr 22 handicap -22 harbor 22 heap -22 house 22 iptables -22 league -22 leaner 22
      markupsafe -22 membership -22 misprediction -22 mongodump -22 nested 22 nurse -22
      peppers -22 procedure -22 program 22 remind -22 result 22 shout 22 skim 22 sourdough -22
      stairs -22 stall -22 summary -22 surely 22 tel 22 tileserver 22 till 22 true 22 trunk -22
      valorant -22 vault -22 wget 22 wiki 22 afternoon 21 apt 21 ballot -21 battle -21 box 21
      checkpoint -21 cli 21 column -21 envelope -21 expose -21 file 21 font -21 fpm 21 guest -21
      harbour -21 healthy -21 hour 21 incl 21 install -21 invent -21 iot 21 location 21 lock -21
      louder -21 make 21 missing 21 mp3 -21 norway -21 nov 21 occ 21 overflow 21 pc -21 pool -21
      problem -21 race 21 rdp -21 reason 21 recent 21 scp 21 scrap 21 scraper 21 select -21
      sessions 21 site -21 ssms -21 starves 21 synth -21 touches 21 unifi 21 vars -21 vsphere -21
      vst -21 angular -20 apache -20 attack -20 burn 20 cough -20 data 20 date -20 elf -20
      enotfound 20 evening 20 expiry -20 extend -20 forget 20 found -20 function -20
      getaddrinfo 20 grandma -20 great 20 heart -20 ips -20 ipv6 20 it'll 20 japan -20 justify 20
      layout -20 mad 20 minimum 20 mushroom -20 nfs -20 output 20 pcs 20 rc 20 rebuild 20
      rewrote 20 scrabble -20 separate 20 snowflake -20 squash -20 syntactically 20 transcoder 20
      tune -20 used -20 voice -20 weighs 20 50g -19 amps -19 argo -19 august 19 auth -19 broke -19
      chess -19 cisco -19 consumer -19 degraded -19 diff 19 diffusion -19 drive 19 drop 19 dry -19
      eslint -19 expected 19 frankfurt 19 freight -19 ggplot -19 grows -19 heapsort -19 heroku -19
      indentation 19 iron -19 kept 19 langchain -19 laser -19 laugh -19 live 19 logout -19
      looked 19 measure -19 method -19 multimeter -19 neck -19 newest 19 null 19 overlay 19
      panes -19 rag -19 rain -19 reach -19 read 19 restore -19 rw 19 s390x 19 scale -19 seen 19
      senior -19 sepolia -19 stable 19 state -19 tombstones -19 tool -19 unauthorized 19 video 19
      é -19 bitlocker -18 camera 18 carpet -18 charge -18 chown 18 coredns 18 couch -18 cow's -18
      cves 18 damp -18 dangerous -18 databricks -18 delivered 18 elastic01 18 es -18
      experienced 18 half 18 hashicorp -18 headset -18 healthier -18 interpreter -18 jest -18
      km -18 lease -18 lits 18 lower 18 match -18 mock -18 mortgages -18 nav 18 netplan -18
      oat -18 panckaes -18 pin -18 premises -18 promtail 18 restricted 18 sentinel -18 shown -18
      silently -18 son -18 style 18 swimming -18 tabs -18 thaw 18 tmp 18 wake 18 webhook 18
      word -18 xz 18 advisory 17 bytes 17 circular -17 clue 17 control -17 d -17 facts -17
      falls 17 finger -17 fire 17 flow -17 gathering -17 glass -17 graph -17 high -17
      homeopathy -17 hpa 17 hundreds 17 jwt -17 lisbon -17 lullaby -17 manager -17 override 17
      overwrites 17 p 17 plugin -17 point 17 previous 17 profile -17 reset 17 rootless 17 seven 17
      skip 17 slimy -17 solve -17 strata 17 thursday 17 tree -17 unexpectedly -17 valid 17 5x -16
      adapter -16 against -16 aggregation -16 alert -16 allocated 16 approval 16 arrive 16
      autoload -16 awful -16 azure -16 beatles -16 body -16 bookmarks -16 cast -16 casual -16
      cloud -16 colour -16 confidential 16 contractor 16 convince -16 cypress -16 deregister -16
      dress -16 efficient 16 emulator -16 endpoints 16 fat 16 ferry -16 fetch 16 firewalld 16
      flaky -16 flushall 16 gantt -16 gstreamer -16 him 16 interval -16 labelled 16 land -16
      letter -16 lightroom -16 log4j -16 logic 16 ls 16 maven -16 mean -16 octopus -16 outdated 16
      pan -16 paracetamol -16 pihole 16 pleiades -16 pregnancy -16 quay -16 reclaimed 16
      recommender 16 remote -16 rootfs 16 sentry 16 settle -16 splunk -16 stack 16 statefulset 16
      studio -16 swollen -16 together 16 town -16 wall -16 800x600 -15 advertising 15
      aeropuerto -15 al -15 attached -15 background -15 centro -15 children -15 comment 15
      configmap 15 crate 15 cuesta -15 cuánto -15 del -15 deque -15 djnago 15 dots 15 early -15
      eighteen 15 element -15 embarrass 15 enforce 15 eyes 15 factor -15 godbolt -15 hadolint 15
      history -15 karl 15 lea -15 madrid -15 marshall -15 megabytes 15 min -15 mustn't 15 non -15
      observability 15 overnight 15 pain 15 pension -15 php 15 plex 15 plug 15 podcast -15
      pointer 15 questionnaire 15 rid 15 ridiculous 15 ro 15 roof 15 scheduler 15 service 15
      shoppingcart -15 shortcut -15 singapore 15 stl -15 strong -15 suggest -15 taxi -15
      today's 15 trivy 15 twenty 15 un -15 upstream -15 vector -15 vendor 15 vmware -15
      wedding -15 wind -15 2t -14 altitude -14 arm64 14 available 14 become -14 beyond -14 bin 14
      break 14 cancelled -14 captial -14 case -14 cloned -14 close -14 cover -14 deadline 14
      debugger -14 dependabot 14 eggs -14 eight 14 fix 14 flame -14 flies -14 gdb -14 guideline 14
      healthcheck 14 html -14 importer 14 la 14 lift 14 lonely -14 ml 14 mscu7654321 -14
      napoleon -14 onedrive -14 portugla -14 recurrence -14 recycling -14 register -14 restart -14
      risky 14 rude -14 rust 14 shorten -14 smtp 14 sticky -14 tickets 14 timer -14 toolchain 14
      unity -14 use 14 v3 14 vaultwarden 14 vertically -14 vite -14 wireguard -14 yard -14 7c9 13
      annual -13 asleep -13 awx -13 b 13 believe 13 calendar -13 canada -13 cart 13 cheer -13
      clear 13 committee 13 cool -13 cross 13 curious 13 dare 13 datasource -13 engine -13
      fattest 13 flower -13 flutter -13 forgot 13 fortinet -13 free 13 ghost 13 goroutine -13
      hell 13 hibernate -13 hostpath 13 inserting -13 juniper -13 kernel -13 lagos -13 large 13
      libs 13 maintenance 13 meantime 13 merger -13 minecraft -13 mistakes 13 myself -13
      nameless 13 news 13 older 13 paid 13 panel -13 pending 13 pesto -13 pw 13 pytorch -13
      rainy -13 range 13 refresh -13 replace -13 responsible 13 rose -13 rtmp -13 sailing -13
      setimmediate -13 setuptools -13 size -13 song -13 sorrel -13 tb -13 tigers -13 tighten -13
      tmpfs 13 toddler -13 understand 13 view 13 wasted 13 wat 13 webcam -13 webgl -13 wild -13
      zip -13 apart 12 art 12 artifact 12 audio -12 austrian -12 authenticate 12 bigger -12
      blender -12 bug -12 climb -12 compress -12 concrete 12 contract -12 crackle -12 crispy -12
      dispose 12 drew -12 ebs -12 either 12 ethanol -12 feet 12 firefighter -12 firewall 12
      fleet 12 gcp 12 gentle 12 guy 12 hastings -12 honeypot -12 huh 12 implement -12
      jenkinsfile 12 joke -12 jump -12 k8s -12 linked 12 marked 12 mkv -12 moist -12 mosquitto 12
      nagios -12 neighbour -12 night -12 nmap -12 ocr -12 outbound 12 owe 12 pack -12 passport -12
      pause 12 pizza -12 playlist -12 poetry -12 push -12 ram -12 readme 12 red 12 regex -12
      remember -12 rises -12 shower -12 sound 12 src -12 standard 12 swift -12 switch 12
      symbolise -12 tokyo -12 total 12 trace 12 train 12 untagged 12 vacation 12 variant 12
      vim -12 wallpaper -12 watch 12 watercolour -12 welcome 12 whatnot 12 a91f2 11 alcohol -11
      anton 11 arduino -11 await -11 bound -11 cap -11 catalyst -11 celsius -11 cgroup 11
      christmas -11 composition -11 delete 11 fahrenheit -11 feel -11 food -11 forbidden 11
      form -11 fritzboxes -11 g -11 game 11 gluten -11 grandmother -11 handler -11 hangs -11
      happens 11 hard 11 home 11 icecast 11 ini 11 ivy -11 k -11 knock 11 kubeconform 11 launch 11
      license 11 lighthouse -11 litres -11 mainboard -11 mikrotik -11 module 11 mum -11 museum -11
      nasty 11 nvidia -11 ops 11 oven -11 overseas -11 overwritten 11 p40 -11 pattern -11
      pentesters 11 percent -11 prefix -11 radio 11 records -11 recreate 11 runner 11 siri 11
      sklearn -11 stoicism -11 strawberries -11 swarm -11 tail 11 tarball 11 tells 11 tier 11
      tiles 11 uat 11 uvicorn 11 verilog -11 vietnam -11 virtualbox -11 vitamin -11 weeks 11
      weird -11 assert -10 autocad -10 autumn -10 beagle -10 beat 10 bigints -10 bottom -10
      bratkartoffeln -10 cheapest -10 computer 10 css -10 dashboard -10 decent 10 design -10
      development -10 devtools -10 dmz 10 dump 10 dwg -10 e1104 10 elections -10 etl 10 exe -10
      ext4 -10 f 10 feature 10 godot -10 grab 10 hear 10 hostname 10 instance 10 labrador -10
      lettuce -10 limerick -10 llm -10 macht -10 mom -10 nan -10 parliament -10 pods -10
      provisioning -10 recycler -10 rewrite -10 richtig -10 runtimeerror -10 scroll -10 shadow -10
      sky -10 slugs -10 spark -10 teamcity 10 tracker 10 transformer -10 tyre -10 unreal -10
      uuids -10 v1 10 v2 10 wie -10 workstation -10
      """)
}
