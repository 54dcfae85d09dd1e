extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        wrote 137 first 88 reviewer 64 dockerfile 61 criticise 60 production 59 root 58 bash 57
        bad 55 2am 54 beginner 54 handling 54 experienced 50 work 50 rate 48 embarrass 46 mistake 45
        says 42 somebody 42 honestly 41 picky 41 sessions 41 staging 41 copy 40 loop 40 retry 40
        examples 39 justify 39 object 39 quality 39 change 38 check 38 commit 37 script 37
        function 36 repo 36 maintain 34 make 34 use 32 line 31 login 31 reset 31 see 31 touches 31
        input 30 password 30 properly 30 sanitised 30 intern 29 clean 28 export 28 feature 28
        user 28 you'd 28 docker 27 break 26 controller 25 estimate 25 blocker 24 blog 24 customer 24
        deadline 24 hear 24 inherited 24 post 24 shout 24 skim 24 stupid 24 him 23 parser 23
        tonight 23 feel 22 art 19 got 19 manager 19 mock 19 readable 19 ask 18 channels 18 ill 18
        mentor 18 run 18 state 18 unsure 18 callers 17 method 17 mr 17 nine 17 opinion 17
        contractor 16 delivered 16 error 16 paid 16 professional 16 write 16 days 15 ashamed 14
        dev 14 ifs 14 nested 14 read 14 seven 14 badly 13 copilot 13 def 13 gentle 13 l 13 life 13
        locked 13 teacher 13 understand 13 wants 13 written 13 answer 12 juniors 12 monday 12
        null 12 payment 12 pointer 12 seen 12 ship 12 throw 12 approval 11 bought 11 codebase 11
        cto 11 don't 11 far 11 form 11 ready 11 release 11 required 11 round 11 senior 11 sick 11
        smells 11 thursday 11 typescript 11 person 10 point 10 verdict 10
        """
      ),
      (
        "review.code",
        """
        wrote 100 2am 69 criticise 63 bad 59 root 59 bash 57 handling 57 change 50 embarrass 50
        line 50 rate 50 check 47 somebody 46 staging 45 honestly 43 sessions 43 object 42
        examples 41 experienced 41 justify 41 loop 41 production 41 quality 41 retry 41 script 41
        function 40 repo 40 commit 38 bought 37 codebase 37 cto 37 form 37 maintain 36 thursday 36
        company 35 see 33 you'd 33 login 31 reset 31 touches 31 input 30 password 30 properly 30
        sanitised 30 break 29 controller 29 estimate 29 export 29 feature 29 user 29 clean 28
        feel 28 first 28 inherited 28 read 28 hear 27 blocker 25 customer 25 deadline 25 opinion 25
        shout 25 skim 25 parser 24 tonight 24 small 23 source 23 channels 22 ill 22 mentor 22 run 22
        unsure 22 readable 21 callers 20 error 20 method 20 mock 20 mr 20 nine 18 dev 17 ashamed 16
        days 16 ifs 16 nested 16 reviewer 16 seven 16 badly 15 copilot 15 def 15 intern 15 l 15
        ready 15 teacher 15 understand 15 written 15 don't 14 test 14 typescript 14 approval 13
        locked 13 null 13 required 13 round 13 sick 13 colleague 12 hard 12 juniors 12 monday 12
        payment 12 pointer 12 release 12 seen 12 ship 12 throw 12 work 12 far 11 point 11 time 11
        use 11 bugs 10 green 10 pull 10 two 10
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 126 review 120 pr 100 write 83 comments 61 first 60 beginner 54 mistake 49
        reviewer 49 copy 47 says 47 docker 44 picky 44 wrote 44 give 39 make 39 work 39 him 37
        wants 26 blog 25 post 25 stupid 25 got 23 use 22 art 19 finger 19 manager 19 put 19
        smells 19 state 19 ask 18 better 18 production 18 sent 18 answer 16 contractor 16
        delivered 16 paid 16 professional 16 intern 15 gentle 14 life 14 merge 13 senior 13
        verdict 13 code 12 ops 10 person 10
        """
      ),
      (
        "container-security",
        """
        image 88 tag 88 rights 84 container 81 key 71 host 70 bad 63 forbids 61 red 60 teams 60
        show 59 h 58 cluster 57 wiki 56 c 55 leave 55 desktop 51 keep 51 app 50 inside 49 pods 48
        dockerfile 47 sins 47 open 46 privileged 46 told 46 debian 45 fewer 45 find 44 switch 43
        configure 42 number 42 port 42 tutorial 42 youtube 42 safe 41 technical 41 token 41
        latest 39 auditor 38 built 38 copy 38 older 38 prove 38 ship 38 alpine 37 deploy 37
        incident 37 security 37 docker 36 follow 36 internet 36 week's 36 people 35 news 32
        compose 31 server 31 taken 31 advisory 30 last 30 public 30 run 30 says 30 against 29
        impossible 29 published 29 ran 29 random 29 anybody 28 code 28 hub 28 rules 28 contains 27
        critical 27 layers 27 non 27 setup 27 conftest 26 developer 26 bank 24 baseline 24 meet 24
        everybody 23 make 23 arg 22 aws 22 far 22 gpl 22 oh 22 start 22 stripe 22 broke 21
        contractor 21 inspect 21 pentesters 21 plain 21 affected 20 break 20 list 20 monday 20
        nasty 20 prod 20 happens 19 notices 19 repository 19 set 19 text 19 committee 17 f 17
        somewhere 17 vulnerabilities 17 year 17 customer 16 pdf 16 formulate 15 hard 15
        production 15 steer 15 constraint 14 declare 14 gatekeeper 14 history 14 registry 14
        secret 14 cvss 13 gapped 13 package 13 password 13 proof 13 box 12 check 12 council 12
        hardened 12 learn 12 repo 12 summarise 12 unknown 12 ask 11 log 11 module 11 version 11
        write 11 source 10 zero 10
        """
      ),
      (
        "security.policy",
        """
        pods 83 auditor 67 prove 67 build 66 ask 65 built 65 incident 65 week's 64 start 63 last 62
        privileged 62 forbids 61 teams 61 cluster 60 wiki 60 keep 57 tag 56 latest 55 production 54
        server 53 deploy 48 rules 47 image 42 root 41 says 36 impossible 35 ran 35 random 35 run 35
        developer 34 technical 34 bank 33 baseline 33 far 33 hub 33 meet 33 container 32 pdf 32
        prod 32 key 31 none 30 against 29 release 28 accept 27 conftest 26 customer 25 compose 24
        formulate 23 registry 23 dockerfile 22 non 22 resource 22 constraint 21 gatekeeper 21
        declare 20 insists 19 management 19 user 16 group 15 stand 15 unknown 15 write 14 test 13
        limits 12
        """
      ),
      (
        "security.posture",
        """
        container 132 host 93 rights 87 configure 70 follow 70 safe 70 tutorial 70 youtube 70 run 67
        bad 56 sins 52 told 52 port 50 security 50 open 47 internet 46 cves 40 setup 39 break 33
        taken 32 set 29 app 28 inside 27 privileged 26 committee 25 f 25 steer 25 rate 24 broke 21
        docker 21 happens 21 pentesters 21 council 14 gapped 14 learn 14 people 14 summarise 14
        server 13 technical 13 hardened 12 admin 11 give 10 work 10
        """
      ),
      (
        "security.sbom",
        """
        version 109 anywhere 102 liblzma 102 backdoor 101 everybody 101 talk 101 xz 101 gpl 43
        code 42 contains 42 interested 21 cves 20 package 20 licence 18
        """
      ),
      (
        "security.scan",
        """
        needs 96 sbom 79 desktop 65 h 65 red 65 c 63 number 63 image 62 scan 62 show 59 debian 55
        fewer 55 find 55 switch 54 alpine 53 make 53 app 49 ship 43 news 38 list 35 advisory 32
        published 32 bad 31 officer 26 affected 25 overview 25 bugs 24 nasty 24 critical 22
        docker 22 holes 21 says 20 vulnerabilities 20 cvss 17 proof 17 contains 13 module 13 zero 13
        days 12 security 11 worry 11 trivy 10
        """
      ),
      (
        "security.secrets",
        """
        leave 62 image 58 copy 53 secret 48 key 47 older 47 tag 45 token 44 layers 34 dockerfile 32
        public 32 inside 30 repository 30 source 30 scan 29 anybody 28 open 28 check 27 env 24
        arg 23 aws 23 hub 23 notices 23 oh 23 people 23 box 22 contractor 22 everybody 22 folder 22
        inspect 22 monday 22 plain 22 read 22 somewhere 22 stripe 22 text 22 year 22 repo 19 log 18
        show 18 password 16 hard 15 history 15 file 14 code 13 compose 11 bake 10 container 10
        detection 10 vault 10
        """
      ),
      (
        "docker-operations",
        """
        ci 119 container 93 gitlab 89 name 80 delete 78 harbor 78 monorepo 78 turn 75 move 69
        mustn't 67 registry 67 get 66 night 66 tb 66 docker 64 last 63 candidate 60 qa 60 fine 59
        live 58 branch 56 version 52 jenkins 51 care 50 volume 50 repo 49 mailhog 47 marked 47 gb 46
        log 46 download 44 release 44 take 44 needs 43 party 43 third 43 final 42 finished 42 ecr 40
        long 40 machine 40 don't 39 rebuild 39 django 38 give 38 probe 38 called 37 file 37 said 36
        gcc 35 cache 34 moment 34 pass 34 python 34 company 33 found 33 install 32 disk 31 git 31
        pile 31 project 31 upload 31 valid 31 exist 30 manifest 30 merge 30 style 30 background 29
        cloned 29 happens 29 step 29 computer 28 image 28 known 28 redis 28 ago 27 colleague 27
        commit 27 hundred 27 local 27 nextcloud 27 r 27 start 27 superuser 27 today's 27 website 27
        word 27 build 26 contains 26 full 26 pull 26 ui 26 environment 25 normal 25 php 25 report 25
        self 25 complete 24 fetch 24 update 24 artifactory 23 disposable 23 failed 23 home 23
        print 23 rabbitmq 23 streamlit 23 wget 23 yaml 23 data 22 history 22 npm 22 postgres 22
        published 22 view 22 480s 21 approved 21 boot 21 database 21 service 21 upgrade 21 verify 21
        base 20 left 20 add 19 compose 19 jira 19 mb 19 point 19 stack 19 support 19 tool 19
        traefik 19 variables 19 acme 18 db 18 gigs 18 make 18 program 18 refuses 18 stop 18 tag 18
        edit 17 grafana 17 hour 17 monitoring 17 route 17 trust 17 dl3008 16 drop 16 ignored 16
        rid 16 see 16 teh 16 token 16 unchanged 16 allowed 15 answer 15 begin 15 exited 15 hangs 15
        homework 15 keep 15 lost 15 made 15 override 15 signed 15 tga 15 apt 14 block 14 forever 14
        nov 14 practice 14 rejected 14 rw 14 shop 14 three 14 timestamps 14 toolbox 14 total 14
        use 14 vendor 14 archive 13 best 13 better 13 bridge 13 certs 13 gate 13 gone 13 house 13
        instance 13 latest 13 maintainer 13 minimum 13 network 13 none 13 readme 13 saw 13 sc2086 13
        simple 13 store 13 two 13 url 13 analytics 12 boss 12 ca 12 client 12 exec 12 fat 12
        indentation 12 line 12 mongo 12 nginx 12 pi 12 remember 12 sarif 12 site 12 statically 12
        storage 12 syntax 12 user 12 worker 12 workshop 12 alive 11 bind 11 bot 11 change 11 clue 11
        curl 11 enough 11 external 11 fix 11 html 11 jupyter 11 kafka 11 legacy 11 mac 11 mariadb 11
        original 11 photo 11 sveltekit 11 transcoder 11 unbound 11 web 11 wich 11 wise 11 access 10
        allocated 10 arm 10 away 10 chmod 10 expected 10 four 10 indeed 10 keycloak 10 mean 10
        memory 10 migrate 10 plausible 10 quarantine 10 recall 10 small 10 u 10
        """
      ),
      (
        "compose.create",
        """
        command 113 order 100 turn 89 redis 85 holes 73 home 73 house 73 pi 73 unbound 73 three 67
        copy 64 frontend 64 nicer 62 type 62 daughter 61 list 60 minecraft 59 file 58 five 56 run 53
        db 48 check 47 server 46 students 46 readme 45 line 44 mapping 44 laptop 43 analytics 41
        enough 41 plausible 41 celery 40 describe 40 flask 40 api 39 web 39 backend 37 elastic 37
        filebeat 37 kibana 37 plain 37 afternoon 34 better 34 developer 34 made 34 mailpit 34
        start 34 wire 34 dev 33 rabbit 32 set 29 add 28 app 26 local 23 postgres 21 together 21
        prepare 20 front 16 licence 16 monika 16 production 16 regards 16 told 16 trade 16 week's 16
        single 15 docker 13 end 12 show 12
        """
      ),
      (
        "compose.down",
        """
        demo 108 compose 104 volume 94 environment 84 file 81 start 73 workshop 68 disappeared 67
        switch 61 branch 56 customer 56 make 54 finished 52 zero 50 begin 49 course 48 exercises 48
        battery 47 eat 47 twelve 47 away 46 shop 46 including 45 offline 45 survive 45 take 37
        stop 36 complete 32 stack 31 block 28 monitoring 27 blank 26 dismantle 26 slate 26
        service 18 trace 18 gone 15 network 12
        """
      ),
      (
        "compose.troubleshoot",
        """
        web 169 exited 166 code 143 service 125 yml 121 compose 98 variables 96 db 83 falls 76
        api 71 forever 71 find 69 website 69 shop 67 database 62 worker 60 called 59 env 59
        waiting 59 zookeeper 59 colleague 58 kafka 58 start 52 scheduler 51 half 50 reboot 50
        themselves 50 effect 49 ignored 49 migrate 49 five 48 dependency 42 external 41 failed 41
        found 41 make 41 declare 40 proxy 40 take 38 ingored 37 change 36 environment 34 machine 32
        redis 32 bad 30 gateway 30 nginx 30 ready 28 clue 27 directly 26 says 24 stack 23 answer 21
        container 21 known 20 translate 19 postgres 18 address 17 host 16 project 16 work 15 app 14
        crashes 14 specified 14 superuser 14 error 13 name 13 follow 12 four 12 rabbit 12
        successfully 12 two 12 youtube 12 econnrefused 11 network 11 order 11 password 11 three 11
        tutorial 11 complete 10
        """
      ),
      (
        "compose.up",
        """
        edit 99 version 95 cloned 94 compose 92 repo 92 bring 87 immich 72 background 66 folder 62
        use 59 readme 54 see 50 image 46 run 44 life 42 says 40 app 39 file 39 boot 36 container 36
        pu 35 d 31 environment 31 recreate 28 git 27 change 25 demo 24 pull 22 bacground 21
        symphony 18 get 16 nas 16 teh 16 leave 13 docker 12 machine 12 monitoring 12 service 11
        """
      ),
      (
        "compose.validate",
        """
        file 107 swallow 107 push 105 yaml 98 docker 97 fine 94 merge 63 override 63 star 59 hour 58
        indentation 56 get 48 valid 44 env 43 syntactically 39 trust 38 somebody 36 don't 35
        squiggles 32 red 31 allowed 27 deploy 27 mistake 27 give 26 wrong 26 correct 21 context 17
        values 17 compose 15 check 13 parse 12 resolve 12 additional 11 array 11 properties 11
        invalid 10 type 10
        """
      ),
      (
        "container.copy",
        """
        inside 139 container 138 desktop 111 jira 108 boss 94 mail 86 photo 82 batch 75 get 71 r 71
        directory 70 fetch 70 root 70 host 69 run 65 pdf 53 render 53 report 53 billing 51 wants 49
        export 40 homeassistant 40 job 40 config 38 nov 36 rw 36 total 36 wrote 36 forgot 35
        license 35 mustn't 35 recreate 28 gallery 24 mount 19 somewhere 13 certs 10 ssl 10
        transfer 10
        """
      ),
      (
        "container.debug",
        """
        server 116 says 110 seconds 107 quits 102 terminal 93 answer 88 close 88 website 87 app 77
        vanish 73 launch 72 message 70 chat 65 work 64 dies 58 search 56 boot 55 cloud 50
        internal 50 stop 50 wrong 50 storage 48 error 45 laptop 45 update 44 shop 43 container 41
        called 39 loop 38 actual 36 hl7 36 hospital 36 policy 36 listening 33 bridge 32
        connectivity 32 driver 32 endpoints 32 reboot 32 uvicorn 32 external 29 forty 29 payment 29
        matter 28 address 26 status 26 reason 25 keep 24 line 24 program 24 dont 22 ledger 22
        minutes 22 empty 21 ps 18 response 17 daemon 16 java 15 hangs 13 77c0a1b2 12 docker 12
        grows 12 heap 12 ten 12 kill 11 log 10
        """
      ),
      (
        "container.exec",
        """
        ledger 115 superuser 106 live 105 app 102 django 102 config 100 make 96 contains 71 point 71
        view 71 guide 68 occ 68 install 65 answer 59 called 58 dump 58 early 58 grep 58 curl 57
        says 57 df 56 h 56 result 56 sync 56 toolbox 56 check 55 nas 55 exited 52 update 51 log 50
        service 50 print 47 take 47 env 46 sh 44 show 44 name 43 run 42 flushall 37 jump 37 apt 35
        cache 33 redis 33 test 33 php 32 container 31 helm 31 artisan 30 open 27 migrate 26
        directly 23 nginx 22 type 22 keycloak 17 moodle 17 shell 17 normal 16 analyze 14 linux 14
        pg14 14 vacuum 14 cli 12 feature 12 flip 12
        """
      ),
      (
        "container.health",
        """
        unhealthy 97 ps 96 fine 90 probe 87 show 87 last 79 vault 74 marked 71 power 63 hand 62
        cut 61 pi 61 stays 61 service 60 work 60 anew 59 half 59 night 57 api 55 docker 53
        balancer 50 process 50 rotation 50 sso 50 start 50 container 49 load 46 take 44 consider 43
        healthy 42 reboot 30 health 26 sftp 25 succeed 25 message 24 rabbitmq 24 hangs 23 notices 23
        serves 23 properly 22 keep 21 route 20 red 19 refuses 19 traefik 19 check 18 report 17
        healthcheck 16 pass 16 green 15 give 14 shop 13 minutes 12 see 12 turn 10
        """
      ),
      (
        "container.inspect",
        """
        start 125 container 113 port 91 command 87 store 87 original 85 ingest 81 count 80 hour 76
        lost 76 time 73 environment 71 moment 70 restart 68 c0ffee11 66 ago 64 entered 62 without 62
        mailhog 59 vaultwarden 55 flag 54 remember 54 reconstruct 53 inspect 51 longer 51 limits 49
        gigs 48 admin 44 ask 44 elasticsearch 42 vars 40 memory 39 api 32 sonar 32 ip 29 readable 28
        mongo 27 variables 27 hand 26 suspect 24 3fa94c01be77 23 env 22 entrypoint 19 create 17
        line 16 report 15 see 13
        """
      ),
      (
        "container.list",
        """
        moment 129 start 125 server 121 lost 110 track 110 left 107 run 107 dockerize 101
        listening 100 alive 95 service 91 crashes 89 year 89 clue 85 inherited 85 wise 85 give 84
        overview 84 host 79 set 78 expected 68 prod 68 box 66 two 66 boss 65 nginx 65 ago 63 mean 63
        version 61 port 60 six 58 wich 50 days 37 runing 36 taken 36 machine 31 status 26 last 25
        docker 24 list 23 including 14 exited 13
        """
      ),
      (
        "container.logs",
        """
        says 119 log 76 worker 75 container 70 jenkins 69 time 67 print 63 backup 57 connect 47
        friends 47 tv 47 jellyfin 46 set 46 evening 45 lunch 45 saw 45 output 44 import 43 user 43
        last 42 500s 40 backend 40 ps 40 customer 39 got 39 write 38 docker 37 initial 37 read 37
        password 36 api 34 moment 34 first 32 see 32 busy 30 progress 30 migrate 29 missing 28
        successfully 28 mailer 27 noon 27 payment 25 timestamps 23 checkout 21 gitlab 20 bot 19
        admin 18 start 18 wat 18 kafka 17 teh 17
        """
      ),
      (
        "container.remove",
        """
        name 116 test 93 together 93 anonymous 85 list 75 container 70 long 69 screen 69 bugs 68
        ps 68 finished 65 three 65 use 63 exited 61 remove 60 41ab 50 daemon 50 response 50 dir 48
        home 48 move 48 postgres 48 conflict 47 jenkins 47 error 46 5d2e 45 interested 45 volume 43
        dispose 39 forty 39 suite 39 web 39 tidy 38 delete 33 needs 31 tmp 28 rid 26 test1 25
        alone 24 build 23 leave 21 nginx 16 stop 13 throw 13 exp 11 staging 11
        """
      ),
      (
        "container.restart",
        """
        restart 120 pick 101 memory 100 mount 98 change 95 give 75 certificate 58 renew 58 serves 58
        proxy 55 nginx 50 simple 49 api 45 fresh 45 leaks 45 php 45 ops 43 kick 37 redis 36 gw 35
        vpn 34 web 33 app1 31 app2 31 container 29 cycle 27 label 27 assistant 26 home 26 stuck 24
        homeassistant 19 emerg 15 upstream 15 found 14 matter 14 turn 14 host 13 tried 12
        zigbee2mqtt 12
        """
      ),
      (
        "container.run",
        """
        valkey 104 disposable 82 wget 82 homework 81 alpine 78 jupyter 77 single 77 background 76
        workshop 76 wordpress 70 world 70 test 69 grafana 68 get 67 work 67 kuma 66 uptime 66 see 64
        program 63 u 62 python 59 two 59 mailhog 58 throwaway 49 rnu 44 rabbitmq 42 ui 42
        instance 41 management 40 play 38 ubuntu 38 published 35 five 28 db 26 read 26 minecraft 23
        called 21 d 19 bot 16 review 16 eula 15 itzg 15 slash 15 true 15 code 14 env 14 open 11
        postgres 10
        """
      ),
      (
        "container.start",
        """
        exited 191 exist 130 stop 122 run 121 dead 109 reboot 105 set 104 database 100 laptop 80
        mailhog 80 state 80 mistake 79 turn 78 work 78 container 77 two 76 called 75 proxy 75
        host 71 sonarqube 65 sentry 64 video 64 memory 53 night 53 8d1f22a0 52 get 47 gitea 47
        last 47 switch 43 influx 41 telegraf 41 photo 37 plex 31 name 21 minio 20 wake 18 db 16
        mysql 15 friday 14 power 13 cut 12
        """
      ),
      (
        "container.stats",
        """
        machine 119 normal 105 container 103 computer 84 using 78 squeeze 73 management 72 two 68
        wants 67 fan 64 gb 64 eaten 59 fifteen 59 virtual 59 whom 59 traffic 57 top 55 hog 53
        network 51 feel 48 howls 48 sluggish 48 says 47 service 45 stack 42 state 38 docker 36
        start 35 transcoder 34 server 31 admin 28 cpu 23 solr 21 burn 20 compare 18 quota 18
        consumption 16 crazy 16 resource 15 show 12 close 11 enough 11
        """
      ),
      (
        "container.stop",
        """
        make 181 stop 106 docker 87 container 80 game 80 vacation 80 plug 71 scraper 71 shut 71
        end 70 except 70 traefik 70 pull 68 tonight 68 server 59 minutes 54 q 53 crawl 52 zoom 52
        five 50 ps 50 real 47 mail 46 ddosing 45 partner 45 staging 44 called 42 machine 42
        freeze 41 indexer 41 jellyfin 41 snapshot 41 thaw 41 run 39 test 36 take 32 plain 29
        customer 28 monday 28 grafana 27 runing 27 gracefully 26 send 25 database 24 web 24 leave 22
        rest 22 turn 22 laptop 18 believe 17 icecast 17 radio 17 siri 17 crawler 16 moment 15
        mean 13 ignored 12 import 12 sigterm 12 halt 11 load 11 queue 11 stuck 11
        """
      ),
      (
        "dockerfile.create",
        """
        project 127 put 123 wants 104 container 93 run 93 write 90 jar 84 ops 76 streamlit 76
        take 75 html 72 js 72 computer 71 c 69 company 68 django 68 website 66 everywhere 55 hers 55
        ship 55 file 54 script 53 customer 51 tool 51 folder 50 become 44 express 44 php 44 vue 44
        frontend 43 left 43 machine 43 node 43 intern 42 don't 41 begin 40 python 38 indeed 30
        first 29 image 29 none 29 failed 28 open 28 site 26 sveltekit 26 work 25 needs 24 boot 23
        program 23 read 23 spring 22 rust 21 binary 20 distroless 20 recipe 20 docker 18 composer 16
        fpm 16 laravel 16 u 16
        """
      ),
      (
        "dockerfile.lint",
        """
        add 76 maintainer 76 url 76 allowed 75 use 74 bad 66 version 58 style 56 break 53 fix 51
        dl3008 48 practice 40 rules 39 best 29 dockerfile 28 rejected 28 ci 27 gate 25 sc2086 25
        line 24 monorepo 22 sarif 22 statically 22 dl3059 19 give 18 mistake 17 wrong 17 check 16
        hadolint 16 feel 14 lint 14 syntax 13 hand 11 professor 11 point 10 take 10
        """
      ),
      (
        "dockerfile.optimize",
        """
        git 113 service 105 change 104 buildkit 81 quicker 81 useful 81 wherever 81 mount 78
        final 75 rebuild 69 java 68 m2 68 maven 68 time 67 inside 66 make 64 dotnet 63 gain 63
        smallest 63 staging 62 end 59 base 56 use 56 word 55 gcc 53 contains 51 history 50
        install 50 pip 49 trigger 36 readme 35 dockerfile 32 npm 28 run 27 faster 25 build 24
        480s 23 collapse 22 drop 22 tool 21 better 15 cost 14 css 14 eight 14 zero 13 ci 12 take 12
        """
      ),
      (
        "image.build",
        """
        finished 107 anew 104 needs 100 made 99 show 92 colleague 71 source 69 solve 63 suppose 61
        text 61 complete 55 fix 54 successfully 54 exited 53 process 53 program 52 c 51 called 51
        dockerfile 50 directory 49 invoice 48 repo 47 turn 44 behaviour 43 r 43 code 42 edit 42
        tool 36 folder 30 image 28 scratch 23 label 21 base 20 commit 18 git 17 authenticate 16
        container 16 err 16 programmer 16 docker 15 checkout 14 npm 13 pip 13 desktop 12 log 12
        service 12
        """
      ),
      (
        "image.history",
        """
        image 148 dockerfile 111 command 102 dots 79 cut 78 full 77 party 77 third 77 env 74 eyes 59
        step 59 top 59 alpine 58 install 58 vendor 58 responsible 57 see 56 says 49 line 45
        legacy 44 instruction 42 layers 39 produce 35 reconstruct 35 supplier 35 create 34 got 33
        ca 26 certs 26 prove 26 auditor 25 company 25 part 21 put 21 previous 19 developer 18
        added 17 mb 14 together 10
        """
      ),
      (
        "image.layers",
        """
        step 134 image 121 mb 101 delete 82 room 71 looked 70 opt 70 file 69 last 63 take 58
        layers 56 size 49 megabytes 47 wasted 46 rid 44 frontend 42 get 35 base 27 share 22 fat 20
        upload 18 push 17 added 14 common 12 docker 12 twice 12 eleven 10
        """
      ),
      (
        "image.list",
        """
        keep 105 box 98 built 95 recall 95 year 94 first 91 build 89 two 89 last 82 name 78 pull 74
        arrive 73 tensorflow 73 hvae 67 local 65 machine 62 wich 62 download 61 image 61 biggest 58
        acme 54 lits 53 lst 53 openjdk 39 filter 38 sorted 32 docker 28 tag 26 show 16 store 12
        room 11
        """
      ),
      (
        "image.multiarch",
        """
        exec 91 format 48 error 47 graviton 46 got 40 m2 40 server 38 intel 36 work 32 machine 30
        tag 26 macbook 25 raspberry 24 pcs 23 normal 20 image 16 mac 15 x86 15 aarch64 12 qemu 12
        using 12
        """
      ),
      (
        "image.optimize",
        """
        registry 97 small 76 script 71 gb 70 image 70 storage 63 billing 62 python 58 carry 53
        compilers 53 cost 53 finance 53 complains 52 roof 52 weighs 52 delete 49 service 49
        archive 48 data 48 stays 47 big 45 lighter 45 made 44 node 43 java 42 megs 42 better 41
        dockerfile 41 gigabytes 38 change 36 four 34 diet 29 earth 29 world 29 end 28 take 28 oil 26
        rigs 26 satellite 26 update 26 deploy 24 test 24 enormous 22 get 22 hour 22 put 22
        container 19 fat 17 slim 17 part 15 rf 15 rm 15 shrink 15 time 15 upload 14 push 13
        artifact 11 boss 11 concrete 11 everybody 11 honestly 11 pytorch 11 suggest 11 trimming 11
        welcome 11 whatnot 11
        """
      ),
      (
        "image.prune",
        """
        image 185 build 105 full 100 use 83 nameless 76 toss 74 ls 73 rebuild 71 ci 70 pile 67
        hundred 66 host 65 leftover 61 rid 56 none 55 untagged 44 older 42 month 39 container 38
        used 38 get 36 earlier 34 print 30 screen 30 delete 29 throw 29 free 27 three 24 docker 23
        sweep 22 dangling 19 drop 19 space 16 prune 13 unused 12
        """
      ),
      (
        "image.pull",
        """
        local 136 mongo 76 plan 76 pul 72 teh 72 unable 65 find 64 pull 64 hour 63 hotel 62 mysql 62
        platform 62 store 61 internet 60 image 50 newest 47 staging 46 docker 44 laptop 42 ecr 40
        jenkins 40 refresh 39 slim 37 box 36 use 34 download 33 train 27 security 24 build 23
        fetch 23 name 22 version 21 copy 20 variant 16 arm64 15 bookworm 14
        """
      ),
      (
        "image.push",
        """
        get 115 teammate 100 laptop 94 server 94 built 74 others 70 centre 66 ready 66 put 61 see 55
        harbor 53 ghcr 43 authenticate 41 required 41 unauthorized 40 fetch 37 machine 37
        analytics 31 deploy 31 colleague 30 successfully 30 needs 29 seconds 29 first 28 hub 27
        failed 15 data 12 fresh 12 send 12 private 11
        """
      ),
      (
        "image.remove",
        """
        gigs 147 image 137 pull 94 three 78 wrong 78 accidentally 77 servercore 77 windows 77
        ollama 71 firefox 70 free 70 gb 69 space 69 9be1 66 gone 62 id 62 don't 61 stop 61 needs 46
        use 38 python 32 cuda 29 huge 29 twice 28 container 24 host 24 line 24 remove 21 none 19
        oracle 17 rmi 14 laptop 12
        """
      ),
      (
        "image.tag",
        """
        build 127 tga 91 known 87 said 86 qa 84 image 83 latest 72 give 60 called 54 verify 51
        marked 50 exist 48 name 47 begin 44 europe 44 google 44 app 42 put 41 release 39 a91c3 38
        stable 38 properly 36 production 32 push 30 docker 19 c0ffee12 18 id 18 got 17 hand 17
        number 15 tag 13 foo 11 needs 11 rename 11
        """
      ),
      (
        "network.create",
        """
        container 100 two 94 office 77 vpn 73 different 63 name 63 camera 61 house 61 lan 61 real 57
        file 55 private 54 separate 54 net 52 use 50 compose 40 default 33 frontend 33 isolated 33
        lab 33 they're 33 reach 30 backend 29 macvlan 27 see 26 bridge 24 eth0 22 called 15 share 10
        """
      ),
      (
        "network.inspect",
        """
        network 134 docker 87 ips 87 database 76 name 76 bridge 71 firewall 68 guy 68 monitoring 68
        somebody 66 container 62 icc 60 mtu 60 turn 59 use 52 net 47 gateway 42 range 37 address 35
        plug 26 backend 21 got 21 ip 20 hangs 17 lab 17 overlap 16 attached 15 office 15 take 14
        front 12 proxy 12 tier 12 ingress 11
        """
      ),
      (
        "network.list",
        """
        docker 70 made 65 grab 55 complains 54 half 54 admin 53 network 52 subnet 48 bridge 47
        compose 41 pool 40 create 39 range 38 fully 36 predefined 36 see 34 use 33 overlay 19
        address 16 exist 12
        """
      ),
      (
        "network.remove",
        """
        bridge 132 network 108 block 88 vpn 88 leftover 85 range 77 legacy 71 dmz 63 docker 63
        ftp 63 unplug 63 connect 49 clear 47 left 38 compose 31 empty 31 project 30 year 30 ago 28
        delete 27 whatever 23 hangs 20 remove 16 scratch 12 drop 10
        """
      ),
      (
        "network.troubleshoot",
        """
        talk 102 canot 89 echother 89 container 83 get 83 internet 78 b 76 overlap 76 pool 76
        space 76 got 70 allocated 68 bind 68 see 58 reach 57 eachother 53 teh 51 failed 49 find 46
        frontend 40 port 38 cause 34 backend 33 address 30 api 25 check 24 known 24 network 23
        failure 22 linux 22 temporary 22 resolve 21 firewalld 20 outside 20 published 19 grafana 18
        apt 17 inside 17 ping 16 machine 15 wrong 15 update 13 hostname 12 project 12 give 11
        phone 11
        """
      ),
      (
        "registry.cleanup",
        """
        pull 100 build 97 ecr 91 tag 79 commit 70 happens 70 monorepo 70 mustn't 70 tb 70 gitlab 66
        care 64 ci 62 half 61 self 60 host 57 delete 56 incl 55 vanish 55 year 55 company 54
        somebody 54 upload 53 branch 52 push 52 take 52 customer 51 long 51 merge 51 registry 50
        request 49 version 48 disk 44 night 44 published 40 nexus 39 snapshot 39 wrong 39 full 36
        rid 34 data 33 manifest 28 get 27 remove 25 exceeded 24 keep 24 project 24 quota 22
        release 22 throw 18 cloud 17 euros 17 pay 17 week's 13 erase 12 web 12 harbor 11 pr 10
        """
      ),
      (
        "registry.copy",
        """
        image 97 leave 86 base 73 limits 70 quay 69 rate 68 hub 59 digest 50 ci 49 hurt 49 ghcr 48
        live 47 acr 37 azure 37 gcp 37 unchanged 36 harbor 33 case 21 days 21 twelve 21 skopeo 15
        ecr 14 style 14 two 14 failed 12 release 12
        """
      ),
      (
        "registry.login",
        """
        docker 82 failed 73 gitlab 73 token 67 denied 66 pull 61 ask 60 deploy 58 work 57 accept 55
        company 55 user 54 signed 52 log 49 password 37 resource 33 request 30 access 27 server 19
        credentials 16 error 11 get 11 save 10
        """
      ),
      (
        "registry.promote",
        """
        approved 80 registry 75 candidate 71 move 68 harbor 67 release 66 test 59 repo 57 qa 40
        get 39 quarantine 39 security 39 pass 35 rebuild 32 acme 31 artifactory 31 production 31
        prod 25 available 24 exact 24 lift 23 integration 20 make 20 blessed 17 take 17 unchanged 17
        board 15 dev 14 live 13 signed 12 said 11
        """
      ),
      (
        "registry.retention",
        """
        days 92 tag 65 last 60 semver 59 survive 59 kept 57 untagged 53 rules 47 cost 42 live 42
        longer 42 rises 42 archive 41 ecr 41 gone 41 manager 41 clean 37 month 36 image 34
        expires 28 keep 25 automatically 24 night 22 make 19 drop 14 repo 14 ten 14 release 13
        long 12 registry 10
        """
      ),
      (
        "registry.tags",
        """
        registry 131 arm 107 published 104 manifest 99 build 96 remember 93 vendor 92 make 71
        exist 65 official 63 version 59 unknown 57 found 55 owe 45 private 41 repository 38
        recent 37 python 36 keycloak 35 harbor 32 api 29 hub 28 tag 28 show 19 saw 13 stable 11
        point 10
        """
      ),
      (
        "system.df",
        """
        docker 124 number 115 mac 95 reclaim 91 gigabytes 87 get 79 clean 78 worry 77 read 74
        disk 58 using 43 says 40 suspect 40 monitoring 39 cache 37 gone 35 wise 33 give 32 build 23
        disc 17 dose 17 ues 17 take 15 almost 12 apparently 12 away 12 macbook 12 gigs 10
        """
      ),
      (
        "system.info",
        """
        ps 168 date 105 devicemapper 91 overlay2 91 jo 85 pc 85 machine 72 support 69 use 66
        details 37 tickets 37 docker 36 open 36 version 34 client 33 wants 33 minimum 32 install 30
        api 27
        """
      ),
      (
        "system.prune",
        """
        device 120 left 116 write 116 spring 93 laptop 89 start 77 clean 70 failed 64 copy 62
        give 53 host 48 file 46 needs 44 keep 40 alone 38 unused 35 builder 32 stays 31 orphaned 30
        range 30 dead 29 error 28 except 27 longer 27 fill 25 agent 24 manual 24 monday 24 system 24
        cache 16 evrything 14 docker 13 af 11 force 11 leave 10
        """
      ),
      (
        "volume.backup",
        """
        upgrade 127 get 98 today's 71 nextcloud 69 volume 65 move 61 docker 56 machine 49 book 48
        bookkeeping 48 incl 48 saturday 47 copy 44 mariadb 44 database 40 name 37 run 36 disk 35
        bookstack 33 cancelled 33 midnight 33 picture 33 rent 33 live 32 data 31 server 30
        anywhere 29 dies 29 forum 29 friday 29 tonight 28 two 28 english 22 families 22 safe 22
        sorry 22 photo 20 sit 20 update 20 file 19 external 17 make 17 put 15 don't 13 paperless 13
        s3 13
        """
      ),
      (
        "volume.create",
        """
        place 149 container 116 upload 90 stays 88 persistent 86 exist 84 longer 84 folder 80
        live 80 tmpfs 78 letsencrypt 64 missing 63 found 62 data 60 scratch 60 several 60 says 57
        external 53 gb 51 mongo 47 somewhere 42 file 41 share 39 storage 36 empty 32 recreate 31
        postgres 30 create 29 time 28 called 27 pipeline 26 samba 24 set 22 volume 20 docker 19
        512m 18 name 13 model 11
        """
      ),
      (
        "volume.inspect",
        """
        volume 148 host 110 name 106 share 101 big 98 options 85 file 77 directory 73 cache 60
        pgdata 58 disk 57 driver 53 nfs 52 made 49 pics 49 computer 47 path 43 directly 42 sit 41
        prometheus 40 tsdb 40 details 38 mount 38 inside 34 cifs 33 gave 33 media 33 remember 33
        docker 32 local 31 live 27 don't 24 store 20 show 16
        """
      ),
      (
        "volume.list",
        """
        data 158 container 113 volume 108 name 86 ask 77 month 75 kept 74 last 71 wiki 70
        somewhere 69 remove 67 give 58 8c1f 56 belong 56 docker 56 e09b 56 server 56 everywhere 55
        list 53 afraid 51 large 50 mount 45 show 44 use 43 customer 42 size 42 got 33 keep 15
        attached 13 dangling 10
        """
      ),
      (
        "volume.prune",
        """
        volume 176 gb 142 remain 118 three 116 none 97 wipe 96 container 87 hangs 86 clean 71
        unused 70 orphaned 61 thrown 56 away 54 testcontainers 48 time 46 reference 43 data 42
        hundred 39 clear 34 leave 34 prune 34 integration 32 pile 32 reclaim 31 space 31 dangling 30
        needs 30 docker 26 test 23 ci 19 run 14 use 11
        """
      ),
      (
        "volume.remove",
        """
        delete 115 start 106 volume 83 disappeared 77 empty 76 database 68 erase 63 data 58 gone 46
        contents 38 initialised 38 older 38 pg13 38 refuses 38 worthless 38 version 37 postgres 36
        test 36 tenant 32 mysql 27 staging 25 contract 24 quits 24 customer 20 obsolete 17 setup 17
        name 14 a81c 10 daemon 10 nevertheless 10 pr 10 response 10
        """
      ),
      (
        "volume.troubleshoot",
        """
        container 81 chmod 75 grafana 73 print 71 month 69 ago 66 delete 65 gone 64 page 63 put 58
        wiki 56 drive 54 windows 53 save 52 host 51 time 49 don't 48 entries 46 show 41 update 41
        database 40 recreate 40 folder 35 data 26 compose 24 docker 24 visible 22 source 21
        desktop 20 enforce 19 selinux 19 serves 18 html 17 nginx 16 inside 15 uid 15 dir 13
        problem 13 chown 12 operation 12 ownership 12 permitted 12 write 12
        """
      ),
      (
        "gitops-pipeline",
        """
        belong 80 diff 79 pr 75 test 71 raise 53 put 51 hand 49 karl 39 scan 37 woodpecker 33
        critical 32 failed 32 notices 32 backend 31 laptop 28 file 24 friday 24 broken 23 open 22
        acceptance 20 actions 20 matrix 20 env 19 live 19 skipped 19 knows 18 lead 18 scp 18
        comparisonerror 17 dependency 17 desc 17 generate 17 helm 17 load 17 target 17 tired 17
        unknown 17 bits 16 different 16 evening 16 rpc 16 state 16 condition 15 days 15 gave 15
        jenkinsfile 15 signature 15 steer 15 code 14 manifest 14 python 14 developer 13 mr 13 uat 13
        values 13 end 12 leave 12 request 12 set 10 wrong 10
        """
      ),
      (
        "gitops.pipeline",
        """
        hand 65 head 63 karl 50 holiday 45 sandra 45 whenever 45 put 38 scan 38 critical 37
        woodpecker 35 bits 34 different 34 failed 34 notices 34 step 34 backend 33 test 33 end 30
        laptop 30 friday 28 broken 25 knows 24 lead 24 scp 24 actions 22 matrix 22 python 21
        developer 20 leave 19 skipped 19 automated 18 tired 18 comparisonerror 17 dependency 17
        desc 17 evening 17 generate 17 helm 17 load 17 state 17 target 17 unknown 17 rpc 16
        suggest 16 code 15 condition 15 jenkinsfile 15 manifest 15 file 14 push 13 signed 13
        wrong 11 deploy 10 merge 10 source 10
        """
      ),
      (
        "gitops.promote",
        """
        prod 94 belong 86 diff 85 version 85 pr 84 open 81 set 73 integration 69 live 69 raise 68
        request 65 argocd 64 canary 63 app 61 argo 61 run 59 take 57 production 56 environment 55
        pull 55 uat 55 note 54 pre 54 soaking 54 train 54 two 51 days 46 change 45 flux 44
        staging 40 test 39 tonight 37 folder 35 release 33 get 29 acceptance 25 env 21 gave 20
        steer 20 build 17 gitops 17 signature 17 advisory 16 happy 16 mr 16 tag 16 testers 16
        values 16 board 15 put 14 kustomization 13 number 13 promote 12 file 11
        """
      ),
      (
        "kubernetes-operator",
        """
        copy 77 eks 70 accept 67 run 67 count 57 job 53 limits 51 cluster 48 eleven 41 overflow 41
        restart 37 roll 37 ops 36 take 36 time 35 notfound 33 pull 33 work 33 author 32 black 32
        cart 32 k8s 32 kubelet 32 prod 32 x509 32 certificate 31 api 30 platform 30 rollout 30 vm 27
        convert 26 coredns 26 error 26 hour 25 ten 25 thirty 25 friday 24 hotfix 24 watch 24
        healthy 23 kubernetes 23 rpc 23 signed 23 decide 22 drain 22 hardware 22 nine 22 outgrown 22
        pause 22 replace 22 checkout 21 code 21 command 21 inventory 21 namespace 21 server 21
        staging 21 bugs 20 admin 19 replicas 19 script 19 management 18 configmap 16 e 16 minutes 16
        month 16 oomkilled 16 p 16 reason 16 recommender 16 translate 16 folder 15 v 15 break 14
        gke 14 policy 14 setup 14 d 13 plain 13 tls 13 added 12 config 12 frontend 12 k3s 12
        kubeconform 12 mistake 12 money 12 proxy 12 save 12 swarm 12 wants 12 empty 11 half 11
        daemonset 10 events 10 find 10 instance 10 kompose 10 three 10 two 10
        """
      ),
      (
        "kubernetes.debug",
        """
        job 98 statefulset 79 seconds 78 first 76 restart 75 says 75 time 74 marketing 72
        daemonset 69 metrics 69 host 65 send 62 failed 61 hour 60 shop 60 count 59 gke 59 half 59
        added 58 node 54 policy 54 kubernetes 53 replicas 52 request 52 eleven 51 cfg 48 limits 48
        pull 47 complete 45 fine 45 app 44 production 43 autoscaler 41 found 41 horizontal 41
        configmap 40 scale 40 finished 38 network 38 volume 38 start 36 config 34 notfound 34
        author 32 certificate 32 kubelet 32 x509 32 cart 31 signed 31 coredns 29 monitoring 27
        events 25 code 24 rpc 24 run 24 crashes 23 available 21 dashboard 21 eu 21 health 21 hit 21
        manager 21 overview 21 read 21 sick 21 management 20 7c9 19 hangs 19 previous 19 unknown 19
        auth 18 finance 18 oomkilled 17 reason 17 recommender 17 log 16 red 16 broken 15 work 15
        instance 14 prod 14 error 12 find 12 readiness 12 days 11 push 11
        """
      ),
      (
        "kubernetes.deploy",
        """
        version 102 values 101 black 94 friday 91 cluster 80 chart 74 change 63 configmap 63 pods 61
        put 61 proxy 58 set 56 web 53 dev 49 valid 49 roll 48 bring 46 healthy 46 live 46 watch 46
        found 45 copy 44 image 44 get 43 staging 43 thirty 39 name 37 checkout 36 finished 36
        rollout 36 test 36 tonight 33 ten 31 release 29 advertising 28 cope 28 hotfix 28 tv 28
        drain 27 switch 27 install 26 mapping 25 resource 25 slow 25 website 25 hardware 23
        minutes 23 paper 23 replace 23 search 23 bugs 22 inventory 22 pause 22 reach 22 worker 21
        money 20 save 20 service 20 somebody 20 yesterday's 20 frontend 19 error 16 hell 16 prod 16
        linter 14 monday 14 demo 13 dockerfile 13 manifest 13 helm 12 zero 12 build 10
        """
      ),
      (
        "kubernetes.manifests",
        """
        two 66 run 64 copy 55 horizontalpodautoscaler 55 cluster 52 cpu 50 adapt 49 image 49 peak 49
        hostname 48 number 48 past 48 days 47 traffic 46 hundred 43 options 43 tenant 43 deploy 41
        ops 40 instance 39 empty 32 tls 32 eks 31 platform 31 keycloak 30 replicas 29 database 28
        http 25 reachable 25 file 24 yaml 22 mount 21 standard 21 upgrade 21 security 18 docs 16
        generate 16 three 16 directory 15 page 15 restricted 15 vendor 15 ask 14 project 13 set 13
        bake 12
        """
      ),
      (
        "kubernetes.migrate",
        """
        docker 137 kustomize 118 compose 110 take 74 object 69 server 69 run 64 service 51 eks 48
        vm 42 command 41 k3s 41 plain 41 company 38 given 38 kubernetes 37 namespace 36 convert 34
        give 34 admin 33 nine 33 script 33 deploy 32 manifest 32 enough 29 get 28 wants 25 accept 24
        decide 23 outgrown 23 container 22 setup 20 cto 19 failure 19 management 19 q2 19 single 19
        survive 19 translate 19 node 18 e 17 p 17 platform 16 swarm 16 v 16 d 15 end 12 openshift 12
        three 12 cluster 11 kompose 10
        """
      ),
      (
        "kubernetes.validate",
        """
        overflow 93 stack 92 work 87 copy 83 accept 79 probe 72 api 71 limits 71 server 71 check 69
        kubeconform 67 follow 64 latest 63 rules 62 time 62 month 60 break 59 file 55 prod 54
        yaml 48 correct 47 error 42 indentation 42 kubernetes 41 manifest 40 pm 39 render 39 dry 36
        took 35 happens 34 find 33 last 33 mistake 33 wrong 33 k8s 31 match 30 recognize 30
        unable 30 don't 29 ingress 28 kustomize 25 overlay 25 schema 25 deploy 23 diff 23 folder 23
        yml 23 chart 22 against 20 apis 18 saturday 18 gone 17 odd 17 typos 17 use 16 apply 13
        template 12 invalid 11 befor 10 kubectl 10
        """
      ),
    ],
    belonging: """
      container 212 docker 189 image 185 version 153 ssh -150 tonight 147 dockerfile 143
      customer 137 start 130 failure -120 github -119 linux -119 shop 119 compose 114 staging 114
      difference -112 package -109 pipeline -107 write -107 port -106 windows -105 explain -103
      get 103 machine 103 paint -103 replicas 103 run 103 colleague 101 git -101 log -101
      workshop 101 somebody 100 called 99 copy 99 login -98 needs 97 space -95 sundays -95
      connect -94 throwaway 93 gb 92 order -92 ping -92 bash -91 grafana 91 jupyter 91 shrink -90
      friday 89 kick 89 local 89 mailhog 88 moment 88 checkout 87 database 87 don't 87 inside 87
      ago 86 required -86 review -85 unit -85 positive -84 backup -83 greenland -83 ice -83
      shut 83 sql -83 query -82 aws -81 finished 81 host 81 keep -81 production 81 security -81
      table -81 water -81 disk -80 ninja -80 speed -80 system -80 bakery -79 class -79 create -79
      health -79 power -79 upload -79 find -78 node -78 redis 78 company 77 fetch 77 plan -77
      check 76 contains 76 policy -76 proust -76 satellite -76 galera -75 tips -75 cancel -74
      demo 74 first 74 jellyfin 74 returns -74 accept 73 bad 73 branch 73 fine 73 maintain 73
      seconds -73 backend 72 base 72 critical 72 dock -72 gigs 72 project 72 secret -72 bridge 71
      frontend 71 last 71 password -71 put 71 share 71 website 71 default -70 ios -70 loop -70
      message -70 volume 70 kafka 69 rabbitmq 69 self -69 black 68 forever 68 hash -68 lunch 68
      office -68 sydney -68 wordpress 68 2am 67 conflict -67 error -67 internet 67 ready 67
      rollback -67 bootstrap -66 denied -66 fluid -66 npm -66 poem -66 sorted -66 undo -66
      worker 66 block -65 cron -65 download 65 intern 65 mongo 65 object 65 retry 65 reviewer 65
      terraform -65 u 65 zero 65 bake 64 config -64 inherited 64 certificate -63 entries -63
      fast -63 flux -63 hamburg -63 usage -63 c -62 failed -62 handling 62 homework 62 pip 62
      triage -62 wrote 62 assistant 61 car -61 jira -61 readable 61 remote -61 set -61
      translate -61 turn -61 whale -61 far 60 qgis -60 shell -60 stack 60 webpack -60
      accidentally 59 buy -59 cocoapods -59 honestly 59 learn -59 pass 59 rate 59 react -59
      rmi -59 web 59 cluster 58 data 58 django 58 instance 58 opinion 58 payment 58 plot -58
      rhyme -58 script -58 servercore 58 won -58 billing 57 fit -57 lookups -57 oslo -57
      pronounce -57 weather -57 worcestershire -57 contents -56 helm -56 javascript -56 lambda -56
      mail 56 mb 56 pdf 56 server 56 simple 56 story -56 tired 56 beginner -55 convert -55
      header -55 maintainer 55 salary -55 url 55 bare -54 bedtime -54 controller 54 deep -54
      dog -54 god -54 prod 54 refactor -54 summarise -54 wants 54 wash -54 you'd 54 cache 53
      env 53 estimate 53 iphone -53 manifest 53 marketing 53 monitoring 53 nvm -53 smaller -53
      access -52 configure -52 consultant -52 dockerize 52 fastest -52 hotel 52
      illegalargumentexception -52 input 52 layers -52 parser 52 rent -52 sanitised 52 sleep -52
      status -52 € -52 alpine 51 apply -51 channels 51 command 51 ec2s -51 french -51 hot -51
      jenkins -51 mentor 51 probe 51 resource 51 safe -51 save 51 unsure 51 wear -51 worry 51
      boat -50 document -50 human -50 ill 50 mac -50 mariadb 50 orchid -50 pgdata 50 proxy 50
      region -50 sentences -50 twelve 50 away 49 celery 49 course 49 head 49 memory -49 path 49
      published 49 recommend -49 says 49 ashamed 48 automatically -48 exited 48 ifs 48
      language -48 larger -48 limiter 48 mysql -48 particular 48 rewritten 48 sick 48 storage 48
      stream -48 address 47 dolphins -47 environment 47 monday 47 partition -47 persistent 47
      promote -47 release 47 somewhere 47 waiting 47 workflow -47 average -46 best -46 code 46
      fruit -46 gone 46 injection -46 load -46 send 46 staff -46 surname -46 teh 46 trademark -46
      written 46 zookeeper 46 400px -45 allowed 45 badly 45 bread -45 choose -45 coffee -45 def 45
      dotnet 45 final 45 flask 45 follow 45 gain 45 gradle -45 helpful -45 l 45 list 45 min -45
      mind -45 noon 45 original 45 rotation -45 rows -45 smallest 45 source 45 step 45 take 45
      ui 45 verdaccio -45 width -45 agent -44 android -44 backgammon -44 begin 44 found -44
      integration 44 nginx 44 nord -44 real 44 remove -44 whom -44 yoga -44 actions 43 debug -43
      express -43 gcc 43 hurt -43 milk -43 mr 43 permission -43 qa 43 relaxed -43 sit 43
      teacher 43 tensorflow 43 traefik 43 tutorial 43 avocado -42 complete 42 drain -42 empire -42
      external 42 latest -42 ledger 42 metal -42 rabbit 42 roman -42 runing 42 streamlit 42
      subnet 42 vaccinations -42 wich 42 zip -42 descale -41 gateway -41 hvae 41 prune -41
      quay -41 sheet -41 vegan -41 without -41 africa -40 book -40 lasagna -40 model -40 sandra 40
      speakers -40 spooler -40 sync -40 timestamps 40 whenever 40 boot 39 british -39 callers 39
      developer 39 domain -39 extract -39 holes 39 indexer 39 known 39 log4j -39 mars -39 null 39
      pr 39 president -39 profession -39 response -39 rotterdam -39 rules -39 sandwich -39
      scan -39 see 39 shanghai -39 thaw 39 user -39 worth -39 cloudflare -38 engineering -38
      format -38 pc -38 schema -38 spell -38 tour -38 transaction -38 accommodate -37 america -37
      berries -37 bleed -37 boyfriend -37 chile -37 containerise 37 cpu -37 criticise 37 cto 37
      cure -37 daemon -37 discovered -37 dishes -37 elixir -37 erlang -37 experienced 37 hand 37
      hangover -37 hardware 37 heel -37 idle -37 job -37 kettle -37 knit -37 leave 37 matrix 37
      nested 37 net 37 occurs -37 pancakes -37 penicillin -37 practice 37 quality 37 radiator -37
      redux -37 snoring -37 thin -37 tomato -37 trigger -37 ups -37 break 36 classification -36
      dehydrate -36 disposable 36 flat -36 golf -36 java -36 jazz -36 keycloak 36 legacy 36
      liner -36 pilates -36 pythonanywhere -36 report 36 resize -36 snapshot 36 song -36
      tanzania -36 token 36 wget 36 cake -35 cli 35 complexity -35 constipation -35 db 35
      duplicate -35 grows -35 hyper -35 instrument -35 interview -35 inventory 35 juniors 35
      keras -35 munich -35 parachute -35 queue -35 scraper 35 tallest -35 warning 35 weighs 35
      yml 35 bathroom -34 brandenburg -34 certs 34 concertos -34 cook -34 devops -34 except 34
      formula -34 inception -34 kitchen -34 knee -34 light -34 llama -34 n -34 none 34 people -34
      ramen -34 resolve -34 scoped -34 ubuntu 34 yellow -34 added -33 artisan 33 boss 33 bought 33
      camera 33 digest 33 dough -33 eleven 33 gigabytes 33 lan 33 line 33 pin -33 quote -33
      raid -33 refuses -33 sessions 33 site -33 skipped 33 tenant 33 thursday 33 tunnel -33
      unknown 33 v -33 vulnerabilities 33 build -32 chemical -32 clogged -32 delete 32 engine -32
      evening 32 famous -32 firewall 32 friends -32 goethe -32 guy 32 harbor 32 nail -32
      nextcloud 32 overview 32 parameters -32 physics -32 said 32 saw 32 shirts -32 sink -32
      teach -32 terminal 32 travelling -32 treehouse -32 vinegar -32 vram -32 webhook -32
      whiten -32 women -32 x -32 blue -31 carry -31 codebase 31 common -31 diff 31 falls 31
      firewood -31 item -31 kilimanjaro -31 life -31 misprediction -31 premises -31 privileged 31
      rice -31 rid 31 roof 31 root 31 seen 31 sentinel -31 seven 31 stall -31 switch 31 test 31
      touches 31 ttl -31 winforms -31 workbook -31 a2 -30 active -30 alive 30 blob -30 change 30
      cloud 30 compatible -30 cup -30 due -30 earring -30 file 30 folder -30 fpm 30 girl -30
      ignored -30 including -30 index -30 letsencrypt 30 lower -30 meet 30 mountain -30 native -30
      part 30 pearl -30 phrases -30 point 30 poster -30 publickey -30 random -30 sentry 30
      stretching -30 turkish -30 unchanged 30 video 30 wall -30 wat 30 youtube 30 acr 29 axis -29
      captain -29 complains 29 custom -29 deductible -29 end 29 gym -29 hour 29 ibuprofen -29
      justify 29 monstera -29 movie -29 output 29 pics 29 playbook -29 pointer 29 reason 29
      reinstall 29 restricted 29 room 29 sea -29 split -29 tax -29 useful -29 using 29 y -29
      baseline 28 burn 28 champions -28 chrome -28 city -28 cyber 28 dev 28 dns -28 fork -28
      freezer -28 handicap -28 league -28 miles -28 minecraft -28 oomkilled 28 program 28
      recommender 28 serves 28 sing -28 taken 28 transcoder 28 twice 28 walk -28 approval 27
      bind 27 bite -27 built 27 capacitor -27 cat -27 chicken -27 client 27 club -27 cut 27
      cylinder -27 de -27 describe -27 div -27 ecr 27 forbids 27 handshake -27 hangs 27 height -27
      logo -27 minimum 27 moon -27 newsletter 27 peppers -27 print 27 radius -27 repo 27 shown -27
      steer 27 unbound 27 afternoon 26 arrive 26 atmosphere -26 attached -26 climb -26
      cloudformation -26 cobol -26 cons -26 copilot 26 dashboard -26 degrees -26 drive 26 erase 26
      firebase -26 gpl 26 hair -26 import -26 lag -26 made 26 make 26 nurse -26 options 26
      overflow 26 page -26 physical -26 plant -26 primary -26 printer -26 pros -26 push 26
      reset 26 rust 26 slow -26 sourdough -26 spring 26 sso 26 stairs -26 time 26 tls -26 tmux -26
      two -26 upstream -26 balancer -25 benefits -25 blocker 25 celebrate -25 community -25
      conference -25 dimension -25 dishwasher -25 dismantle 25 excel -25 eyes 25 factor -25
      gdb -25 harbour -25 hear 25 home 25 house 25 hundred 25 increase -25 introvert -25
      invent -25 json -25 logic 25 membership -25 normal 25 norway -25 org -25 powershell -25
      prevent -25 punishment -25 pytest -25 pytorch -25 rails -25 shout 25 skim 25 slate 25
      sum -25 tune -25 apache -24 application -24 awk -24 baby -24 better -24 chatgpt's -24
      configmap 24 days -24 font -24 gave 24 google -24 group -24 holiday 24 k8s -24 laser -24
      myself -24 netherlands -24 open -24 pcs 24 php 24 private -24 rds -24 read -24 screen -24
      snowflake -24 social -24 statefulset 24 today's 24 allocated 23 argo -23 attack -23
      author -23 bounce 23 comments 23 coredns 23 cough -23 databricks -23 dots 23 everybody 23
      facts -23 gathering -23 half 23 heart -23 indentation 23 leaks -23 lease -23 limits -23
      mistake 23 moby -23 outlook -23 python 23 questionnaire 23 rfc -23 tga 23 vars -23 voice -23
      approved 22 auth -22 cherry -22 clock -22 committee 22 contractor 22 couch -22 cow's -22
      elf -22 equal -22 europe 22 exam -22 expose -22 flushall 22 ggplot -22 hard 22 healthier -22
      healthy -22 hpa 22 ideas -22 incl 22 intel 22 karl 22 kids -22 km -22 kubernetes -22
      minutes 22 news 22 oat -22 pack -22 parquet -22 problem -22 quits 22 rdp -22 roll -22
      router -22 standard 22 theorem -22 tier 22 boil -21 cone -21 crawler 21 credentials 21 d -21
      dangerous -21 deploy 21 disappeared -21 got -21 ipod -21 layout -21 lead 21 management 21
      megabytes 21 muscle -21 previous 21 reach -21 rebuild 21 retires -21 ship -21 size -21
      stop 21 swimming -21 valorant -21 vm -21 word 21 7c9 20 awful -20 battle -20 body -20
      bookmarks -20 broke -20 computer 20 consumer -20 damp -20 diet 20 disconnects -20
      emulator -20 endpoints 20 headache -20 heapsort -20 ini 20 love -20 missing 20 namespace -20
      nice -20 owe 20 photo 20 pregnancy -20 rootfs 20 rpc 20 show -20 smart -20 software 20
      strong -20 studio -20 summary -20 tombstones -20 train 20 understand 20 wind -20 world -20
      a91f2 19 aggregation -19 apple -19 autoload -19 bitlocker -19 blank -19 convince -19
      count -19 crate 19 cves 19 degraded -19 djnago 19 ec2 -19 elastic -19 eslint -19
      extension -19 japan -19 laugh -19 markupsafe -19 programmer -19 remind -19 replication -19
      ro 19 settle -19 static -19 tender 19 tool -19 valid 19 vaultwarden 19 wine -19 aarch64 18
      add -18 amps -18 angular -18 bigger -18 blurry -18 cheese -18 circular -18 column -18
      comparisonerror 18 desc 18 ebs -18 exercises 18 faster -18 fat 18 forward -18 freight -18
      him 18 jwt -18 lab 18 langchain -18 logout -18 lullaby -18 m2 18 measure -18 mortgages -18
      multimeter -18 panes -18 paracetamol -18 puppet -18 qemu 18 rag -18 registry 18 rejected -18
      successfully 18 target 18 virtual -18 x86 -18 20gi 17 aeropuerto -17 al -17 ballot -17
      beat 17 casual -17 centro -17 chess -17 colour -17 cover -17 cuesta -17 cuánto -17 del -17
      dress -17 driver 17 eight 17 english 17 exec -17 expiry -17 f 17 ferry -17 game 17
      godbolt -17 hell 17 homeopathy -17 html -17 knows 17 kubeconform 17 lea -17 licence -17
      long -17 madrid -17 migrate -17 mscu7654321 -17 oracle 17 overlap 17 panckaes -17 pem -17
      plex 17 rename -17 scp 17 stuck -17 tabs -17 tail 17 taxi -17 told 17 un -17 v3 -17
      vacation 17 yesterday's 17 admission 16 analytics -16 appliance 16 cart 16 cypress -16
      diffusion -16 embarrass 16 ext4 -16 fix 16 flaky -16 front 16 gantt -16 gentle 16
      goroutine -16 hiring -16 hub 16 left 16 letter -16 ops 16 ora -16 pandas -16 podcast -16
      poddisruptionbudget 16 pods -16 scrabble -16 shoppingcart -16 short -16 slim 16 use 16
      vertically -16 wise 16 2t -15 adapter -15 advertising 15 altitude -15 awx -15 beatles -15
      cap -15 cifs 15 deadline 15 delivered 15 deque -15 deregister -15 dockerhub 15 early -15
      edit -15 expires -15 fan 15 feature 15 frozen -15 glass -15 graph -15 hadolint 15
      hostpath 15 howls 15 inserting -15 interpreter -15 kernel -15 media 15 merger -15 module -15
      mushroom -15 nov 15 octopus -15 pgmain 15 phpmyadmin 15 pleiades -15 profile -15 psql 15
      rainy -15 recurrence -15 rises -15 rw 15 senior -15 setuptools -15 sins 15 solr 15 sorry 15
      src -15 stl -15 swollen -15 total 15 town -15 track -15 traffic 15 type -15 unexpectedly -15
      untagged 15 uvicorn 15 vault -15 vector -15 weights -15 weird -15 wireguard -15 5x -14
      ages -14 alert -14 analyze -14 anew 14 authenticate 14 background -14 brand -14 carpet -14
      chmod 14 composer 14 dare 14 dbt -14 debugger -14 es -14 flag 14 flies -14 food -14
      fritzboxes -14 gitlab 14 heap -14 hold -14 immich 14 interval -14 iron -14 jest -14
      logical -14 lonely -14 lvm -14 mikrotik -14 napoleon -14 netplan -14 operation 14
      overseas -14 paid 14 pause 14 pending 14 pension -14 permitted 14 picture -14 postgres 14
      range 14 recycling -14 refund 14 select -14 side -14 silently -14 solve -14 sorrel -14
      sticky -14 store -14 suggest -14 tarball 14 tree -14 unread 14 valkey 14 vite -14 vpn -14
      watercolour -14 week's 14 wiki 14 wrong 14 yard -14 api -13 artifactory 13 become -13 big 13
      board 13 candidate 13 chown 13 cisco -13 commit -13 components -13 composition -13
      contract 13 definition -13 ethanol -13 expected 13 feel 13 finger -13 formulate 13 four -13
      g -13 gracefully 13 guideline -13 healthcheck 13 honeypot -13 mainboard -13 marshall -13
      method -13 odd 13 older 13 osi -13 ownership 13 p40 -13 pentesters 13 reboot 13
      reconstruct 13 red -13 redirects -13 route -13 sentiment -13 setimmediate -13 shorten -13
      signed 13 skiing -13 spark -13 swift -13 tells 13 tesla -13 titled -13 trunk -13 typos 13
      used -13 vitamin -13 wallpaper -13 wifi -13 airline -12 annual -12 assignment -12
      autoscaler 12 believe 12 beyond -12 blender -12 calendar -12 canada -12 captial -12 cast -12
      china -12 cold -12 cool -12 dir 12 directory -12 disc 12 dl3008 12 dose 12 drew -12
      examples 12 firefighter -12 flower -12 form -12 hastings -12 hostname 12 icecast 12 kill -12
      latex -12 lucky -12 mode -12 moist -12 name 12 neck -12 night 12 notices 12 pan -12
      percent -12 picky 12 portugla -12 proverb -12 r 12 radio 12 reload -12 remember -12 rest 12
      sailing -12 scale -12 service 12 shuffle -12 siri 12 slimy -12 squiggles 12 ssl -12
      stable 12 star 12 startup -12 symbolise -12 tag 12 thousand -12 throw -12 tidy 12 tmpfs 12
      tokyo -12 tyre -12 ues 12 verilog -12 xml -12 yaml 12 account -11 actual 11 advisory 11
      alcohol -11 art 11 artifact 11 asleep -11 austrian -11 authorization -11 available 11
      bigints -11 bratkartoffeln -11 bukcet -11 c0ffee11 11 celsius -11 cheer -11 church -11 ci 11
      clear 11 clue 11 concrete 11 constraint 11 crashes 11 csv -11 development -11 devtools -11
      element -11 empty 11 fahrenheit -11 fire -11 flame -11 flutter -11 foot -11 frankfurt 11
      fs -11 gatekeeper 11 generate -11 gluten -11 happens 11 high -11 implement -11
      ingredients 11 invalid 11 involved -11 ivy -11 keyboard -11 macht -11 marked 11 mom -11
      month 11 mum -11 neural -11 o -11 os -11 panic -11 plain -11 plugin -11 provisioning -11
      recent 11 register -11 related -11 reverse -11 richtig -11 rough -11 shortcut -11
      sklearn -11 socket -11 stoicism -11 survive 11 tcp -11 tear 11 ten -11 terrafrom -11
      thoughts -11 timer -11 trimming 11 udp -11 uuids -11 vfs -11 vps -11 wasted 11 weekend -11
      welcome 11 whatnot 11 wie -11 é -11 2fui -10 await -10 bottom -10 bundle -10 canot 10
      cookie -10 crackle -10 dangling 10 dependency -10 deprecated -10 e404 -10 echother 10
      fill -10 joke -10 key 10 lagos -10 money 10 orderservice 10 poetry -10 recycler -10
      sales -10 saturday 10 scroll -10 sibling -10 son -10 stays 10 strategy -10 strawberries -10
      support 10 swarm -10 tb -10 tigers -10 toddler -10 transformer -10 variables -10 wild -10
      """)
}
