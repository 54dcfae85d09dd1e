extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        honestly 186 wrote 161 human 148 says 121 risky 120 bash 119 first 118 production 118 mr 116
        work 110 you'd 109 copy 108 colleague 105 staging 100 reviewer 99 criticise 94 cause 91
        experienced 88 junior 88 object 88 2am 85 thoughts 85 bad 83 add 82 beginner 82
        kubernetes 80 talk 80 stupid 79 embarrassing 78 five 74 roast 74 overlook 73 rate 73
        correct 72 chatgpt 71 comfortable 71 judgement 71 mistake 70 root 70 parser 69 opinion 68
        somebody 67 two 66 docker 65 make 65 multi 62 spring 62 build 59 change 59 export 59 q 58
        security 58 boot 57 hadolint 57 handling 57 justify 57 kill 57 loop 57 quality 57 retry 57
        example 56 maintain 56 ps 56 script 56 style 56 patch 55 function 54 hand 54 approved 53
        ashamed 53 afraid 52 clean 52 feature 52 input 51 intern 51 sanitised 51 spare 51 decent 50
        valid 50 critical 49 customer 49 picky 49 proper 49 branch 48 contractor 48 leaks 48
        login 47 module 47 reset 47 def 46 mostly 46 race 46 sent 46 star 46 take 46 dodgy 45
        submit 45 user 45 open 44 password 43 token 43 different 42 dockerfile 42 green 42 recipe 42
        wise 42 falcon 41 time 40 worth 40 api 39 days 39 feel 39 last 39 mock 39 rotate 39
        senior 39 node 37 risk 37 called 36 p 36 rewrote 36 show 36 unsafe 36 use 36 estimate 35
        feedback 35 pool 35 read 35 reason 35 bugs 34 controller 34 load 34 person 34 tear 34 tom 34
        blocker 33 channel 33 deadline 33 delivery 33 him 33 ill 33 inherited 33 kiosk 33 mentor 33
        post 33 python 33 shout 33 skim 33 smells 33 unsure 33 blog 32 certs 32 gentle 32 null 32
        upload 32 hard 31 pointer 31 pr 31 tonight 31 accept 29 eyes 29 manager 29 point 29 ready 29
        rust 29 throw 29 art 28 holiday 28 apart 27 bite 27 break 27 typescript 27 lock 26 see 26
        error 25 praise 25 state 25 wince 25 brutal 24 commit 24 finger 24 impression 24 job 24
        portfolio 24 student 24 apply 23 check 23 delivered 23 dev 23 handler 23 repo 23 write 23
        assign 21 main 21 pair 21 part 20 written 20
        """
      ),
      (
        "review.code",
        """
        honestly 165 wrote 135 object 133 bash 119 2am 118 mr 116 you'd 105 risky 104 criticise 98
        read 97 bad 95 cause 94 five 87 overlook 86 parser 85 junior 83 open 83 kubernetes 81
        root 81 talk 81 days 79 rate 77 titled 77 correct 76 embarrassing 76 somebody 74 branch 67
        script 66 handling 65 retry 65 staging 64 pull 62 quality 62 example 61 function 61
        justify 61 security 61 stupid 61 star 60 def 59 export 59 loop 59 maintain 59 kill 58 q 58
        auth 57 opinion 57 says 57 experienced 56 ps 56 api 55 patch 55 afraid 54 clean 54 take 54
        feature 53 module 52 valid 52 bought 51 codebase 51 cto 51 input 51 line 51 sanitised 51
        thursday 51 change 50 critical 50 customer 50 form 50 last 50 proper 50 race 50 work 50
        docker 49 leaks 49 reviewer 49 holiday 48 login 48 reset 48 dodgy 47 mostly 47 p 47 token 47
        user 47 feel 46 tear 46 apart 45 load 45 password 44 wise 44 called 43 production 43
        upload 42 test 41 controller 40 estimate 40 mock 40 node 40 rotate 40 worth 40 channel 39
        check 39 ill 39 inherited 39 mentor 39 python 39 unsure 39 unsafe 38 error 37 intern 37
        pool 36 ready 36 repo 36 rewrote 36 rust 36 wince 36 written 36 bugs 35 hand 35 jwt 35
        refresh 35 blocker 34 certs 34 commit 34 handler 34 hard 34 see 34 shout 34 skim 34 time 34
        deadline 33 tonight 33 eyes 32 null 32 pointer 32 typescript 32 break 31 company 31 sent 31
        throw 31 point 30 spring 29 dev 28 brutal 27 lock 27 small 27 ask 25 especially 25 logic 25
        show 25 boot 24 first 24 session 24 deploy 23 engineer 23 four 23 pair 23 part 23 git 22
        run 22 assign 21 bits 21 submit 21 tom 21 left 20 second 20 waiting 20
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 223 write 172 approved 156 human 152 build 142 review 141 copy 138 thoughts 138
        first 106 add 102 colleague 97 falcon 94 recipe 94 comment 92 reason 89 word 88 container 87
        says 83 two 83 beginner 82 production 77 judgement 74 mistake 74 roast 74 pr 73 chatgpt 72
        comfortable 72 feedback 70 risk 65 style 65 work 63 multi 62 make 61 hadolint 60 picky 56
        reviewer 56 teammate 55 spare 52 contractor 51 give 51 decent 50 ashamed 46 judge 46
        different 45 him 43 wrote 43 got 40 honestly 37 staging 37 finger 36 smells 36 accept 35
        delivery 35 kiosk 35 person 35 put 35 blog 34 post 34 boot 33 experienced 33 gentle 33
        spring 33 verdict 33 exporter 32 praise 31 wants 30 use 29 art 28 main 28 risky 28 state 28
        manager 27 senior 27 green 26 myself 26 net 26 request 25 apply 24 bite 24 docker 24
        impression 24 portfolio 24 student 24 submit 24 job 23 delivered 21 hand 21 stupid 21
        """
      ),
      (
        "container-security",
        """
        readable 151 rights 144 last 135 container 132 image 125 commit 124 configured 123 ship 120
        packages 119 pen 117 tag 113 pentester 106 key 105 rest 103 bad 102 latest 102 daemon 100
        jenkins 99 against 97 app 96 public 96 leave 94 file 92 told 91 arg 85 vulns 85 baked 82
        h 82 w 82 access 79 contains 79 list 79 forbids 78 img 78 vulnerabilities 78 c 77 built 76
        compose 76 open 76 said 76 teams 76 everybody 75 older 75 fewer 74 dockerfile 73 security 73
        attestation 71 debian 71 github 71 used 70 tester 68 build 67 critical 67 tight 67 wiki 67
        library 66 prod 66 confidential 65 main 65 red 65 sin 64 auditor 63 find 63 pem 63
        desktop 62 encrypt 62 pipeline 62 runner 62 sits 62 docker 61 host 61 alpine 60 inside 60
        available 59 env 59 environment 59 switch 59 privileged 58 prove 58 setup 58 fine 57 gpl 57
        part 57 people 57 show 57 technical 57 count 56 mdm 56 meeting 56 published 56 push 56
        run 56 taken 54 numbers 53 rails 53 source 53 standard 53 kubernetes 52 trust 52 friday 51
        libwebp 51 nasty 51 news 51 thumbs 51 builder 50 cluster 50 holding 50 shout 50
        weaknesses 50 bank 49 book 49 core 49 customer 49 days 49 ha 49 unprivileged 49 incident 48
        lib 48 proof 48 pods 47 php 46 policy 46 repo 46 rule 46 carry 45 clue 45 conftest 44
        pass 44 project 44 affected 43 anybody 43 fresh 43 they'll 43 cves 42 monday 42 month 42
        port 42 version 42 ingredients 41 layers 41 log4j 41 tutorial 41 youtube 41 contractor 40
        lips 40 safe 40 stripe 40 badly 39 hit 38 see 38 advisory 37 breakout 37 gitleaks 37
        homelab 37 local 37 network 37 trivial 37 weeks 36 corporate 35 friends 35 keep 35 net 35
        score 35 stay 35 allowed 34 check 34 full 34 hardened 34 text 34 vars 34 xz 34 etl 33 non 33
        plaintext 33 candidate 32 token 32 impossible 31 inspect 31 random 31 bench 30 insecure 30
        notice 30 pw 30 copy 29 dependency 29 frown 29 internet 29 meetup 29 plain 29 whom 29
        cyber 28 developers 28 follow 28 aws 27 base 27 forever 27 ran 27 runing 27 somewhere 27
        clear 26 config 26 council 26 learn 26 year 26 break 25 set 25 unknown 25 anywhere 24
        baseline 24 dependabot 24 exploit 24 install 24 log4shell 24 offends 24 urgent 24
        committee 23 comply 23 constraint 23 declare 23 demands 23 formulate 23 gatekeeper 23
        items 23 sensitive 23 summarise 23 drag 22 hr 22 insists 22 according 21 edge 21 f 21
        gapped 21 legacy 21 outdated 21 reason 21 verdict 21 steered 20
        """
      ),
      (
        "security.policy",
        """
        built 218 attestation 156 latest 151 slsa 142 prove 140 provenance 136 image 125 root 113
        against 107 pods 104 bank 103 prod 99 rule 98 incident 95 main 91 start 91 pass 89 weeks 89
        runner 88 github 87 privileged 86 compose 84 tag 83 meeting 82 repo 82 pipeline 81
        environment 80 last 80 forbids 78 proof 78 teams 77 key 75 wiki 75 board 73 signed 71
        cluster 68 confirm 68 match 67 ci 66 comply 64 policy 64 says 64 allowed 62 auditor 62
        refused 62 keep 61 production 57 trust 57 none 55 kubernetes 54 net 53 server 52 point 51
        used 51 baseline 48 claims 48 change 47 days 47 corporate 46 file 46 conftest 45 deploy 45
        approved 43 reason 43 stick 43 impossible 40 random 40 ask 39 developers 39 technical 39
        block 38 company 38 img 38 ran 38 build 36 failed 36 formulate 36 secret 36 user 36 non 34
        container 33 insists 33 make 33 resource 33 unknown 33 whom 33 write 32 base 31 pdf 29
        constraint 28 declare 28 far 28 gatekeeper 28 older 28 carry 27 hub 27 group 26 according 25
        monorepo 25 offends 25 demands 24 run 24 stay 23 stand 21 unsigned 20
        """
      ),
      (
        "security.posture",
        """
        configured 179 rights 157 host 148 container 145 daemon 127 pen 116 said 116 docker 109
        run 103 jenkins 101 setup 89 pentester 80 bad 79 safe 76 tutorial 76 youtube 76 follow 75
        sin 72 told 72 hardened 69 tight 68 monday 67 security 65 they'll 65 cves 64 port 61
        standard 61 php 57 privileged 57 taken 57 internet 56 set 56 break 55 install 55 book 54
        first 54 ha 54 network 54 unprivileged 54 clue 51 open 51 see 48 rest 46 give 45 tester 45
        badly 44 breakout 44 failed 44 homelab 44 inside 44 trivial 44 auditor 43 friends 43 app 41
        server 39 test 39 month 37 score 36 items 35 pass 34 rootfs 33 bench 32 ask 31 insecure 31
        frown 30 committee 29 council 29 f 29 learn 29 runing 29 steered 29 rate 28
        vulnerabilities 28 wrong 28 beforehand 27 summarise 27 config 26 technical 26 admin 24
        urgent 24 grafana 23 people 22 cyber 21 describe 21 gapped 21 insurance 21 questionnaire 21
        """
      ),
      (
        "security.sbom",
        """
        xz 240 anywhere 204 contains 186 core 171 packages 145 list 138 version 138 liblzma 137
        commit 133 inside 127 library 117 anybody 114 gpl 99 part 92 everybody 91 talk 91
        backdoor 80 holding 74 cves 72 interest 72 ship 69 full 68 lib 68 get 66 image 62 builder 58
        etl 58 wants 58 python 57 ingredients 51 readable 49 inventory 46 sits 42 machine 41 ciso 37
        log4shell 37 minutes 37 base 36 form 36 news 34 mean 26 compliance 24 code 23 licence 21
        """
      ),
      (
        "security.scan",
        """
        needs 168 sbom 154 available 127 scan 117 fix 110 critical 99 h 97 vulnerabilities 97
        desktop 96 last 96 c 94 local 92 vulns 92 fewer 90 alpine 86 debian 86 red 86 bad 85
        customer 85 ship 84 fresh 83 switch 83 weaknesses 82 holes 81 nasty 81 security 80 image 79
        numbers 79 hit 78 known 76 stop 76 mdm 70 list 69 app 68 find 67 show 66 affected 64
        registry 62 bugs 58 lock 58 make 58 push 57 upload 57 built 55 published 55 legacy 53
        libwebp 53 thumbs 53 month 52 shout 52 lips 51 edge 50 scanner 49 log4j 47 gate 45 claims 44
        officer 43 rejected 43 upgrade 43 overview 42 tonight 42 tester 41 verify 40 advisory 39
        report 38 candidate 36 img 36 release 35 says 35 cvss 33 trivy 31 dependency 30 news 29
        check 26 net 26 answer 25 dependabot 25 exploit 25 file 25 version 24 high 23 drag 22 hr 22
        looked 22 outdated 22 rid 22 verdict 22 portal 21 proof 21 zero 21 delivered 20 sent 20
        """
      ),
      (
        "security.secrets",
        """
        readable 167 leave 158 check 123 env 121 public 117 file 110 baked 107 container 105 pem 102
        secret 102 dockerfile 98 friday 98 rest 98 access 96 key 96 w 95 project 94 source 93
        older 91 arg 88 tag 86 left 85 read 84 confidential 83 open 82 token 81 pull 80 called 75
        sits 74 copy 73 repo 69 count 66 scan 66 encrypt 63 fine 63 build 59 layers 59 rails 56
        img 54 commit 53 image 52 box 49 api 46 password 43 contractor 42 folder 42 somewhere 42
        gitleaks 41 private 41 stripe 41 cves 40 docker 39 text 39 vars 39 leaks 38 ssh 37
        inspect 36 notice 36 environment 35 everybody 35 people 35 sbom 35 carry 33 clear 33
        plain 33 plaintext 33 pw 33 dir 31 pentester 31 visible 30 aws 29 forever 29 meetup 29
        used 28 stay 27 app 25 told 24 anybody 23 code 23 comb 23 directory 23 resembling 23
        sensitive 23 filesystem 22 hub 22 credentials 21 history 21 last 21 log 20
        """
      ),
      (
        "docker-operations",
        """
        jenkins 199 node 154 delete 145 local 141 ci 133 scanner 124 drop 122 qa 119 night 118
        turn 115 get 114 throw 114 download 108 minutes 108 move 107 harbor 105 ecr 103 finished 101
        called 96 compose 96 docker 96 machine 94 promote 94 container 91 live 90 name 88 needs 88
        disconnect 86 marked 83 none 83 worker 82 mustn't 81 billing 80 gcc 80 rabbitmq 80 true 80
        third 79 give 78 party 78 start 78 disk 77 gb 77 gitlab 77 monorepo 77 scheduler 77 parse 75
        privileged 75 unit 75 point 72 tb 72 gone 71 got 71 registry 71 they're 70 wipe 69 answer 68
        pip 68 cap 66 dir 66 bring 65 final 65 gain 65 version 65 step 63 dev 62 lint 62 top 61
        2g 60 acr 60 fetch 60 long 60 make 60 rootless 60 buildkit 59 curl 59 net 59 three 59
        cost 58 found 58 redis 58 written 58 fine 57 made 57 end 56 known 56 newer 56 r 56 teh 56
        upgrade 56 editor 55 exactly 55 linter 55 normal 55 put 55 tag 55 underlining 55 warning 55
        don't 54 exited 54 home 54 pihole 54 volume 54 weekend 54 migrate 53 yaml 53 added 52
        capabilities 52 ctr 52 cut 52 print 52 valid 52 ago 51 branch 51 exist 51 quay 51 keep 50
        nextcloud 50 nginx 50 org 50 hangs 49 result 49 tool 49 weird 49 care 48 grab 48 mailhog 48
        two 48 away 47 box 47 cleanup 47 leaner 47 unchanged 47 usual 47 port 46 see 46 worry 46
        bytes 45 django 45 laptop 45 mb 45 money 45 newest 45 size 45 vue 45 bridge 44 jira 44
        kafka 44 seven 44 worth 44 data 43 edit 43 ip 43 join 43 log 43 moment 43 remove 43
        review 43 tiler 43 disappear 42 kick 42 practices 42 svc 42 word 42 enough 41 cron 40
        gigs 40 store 40 toolchain 40 wich 40 windows 40 artifactory 39 better 39 bff 39 big 39
        command 39 database 39 history 39 immich 39 mobile 39 override 39 repo 39 repository 39
        selenium 39 sftp 39 swear 39 tomcat 39 update 39 b 38 cloned 38 launch 38 postgres 38
        build 37 company 37 failed 37 hire 37 legacy 37 published 37 stay 37 tga 37 800m 36
        clamav 36 dl3008 36 file 36 folder 36 shut 36 ui 36 close 35 identical 35 midnight 35
        pull 35 today's 35 approved 34 dl30xx 34 longer 34 mysql 34 second 34 spat 34 world 34
        keycloak 33 oomkilled 33 rebuild 33 simple 33 splunk 33 ttrss 33 variables 33 wget 33 api 32
        line 32 suspect 32 weeks 32 analytics 31 blessed 31 cache 31 dead 31 fancy 31 idp 31
        plugin 31 reboot 31 sing 31 using 31 audit 30 background 30 elastic 30 gitea 30 internal 30
        monitoring 30 pass 30 qualifying 30 runbook 30 selinux 30 suggest 30 verify 30 bind 29
        blows 29 clutter 29 deprecated 29 frontend 29 ghcr 29 opt 29 pg14 29 rm 29 sha 29 slim 29
        syntactically 29 yesterday's 29 alias 28 ded 28 fat 28 install 28 order 28 probe 28
        remain 28 site 28 tel 28 use 28 win 28 480s 27 apt 27 exec 27 jar 27 resolve 27 save 27
        signoff 27 unauthorized 27 vol 27 wants 27 engine 26 jupyter 26 latency 26 minio 26 moan 26
        nexus 26 satellite 26 share 26 spin 26 biggest 25 checklist 25 computer 25 disposable 25
        flask 25 ignore 25 mail 25 minecraft 25 nav 25 pain 25 process 25 recreate 25 smaller 25
        uat 25 view 25 add 24 best 24 clickhouse 24 current 24 digest 24 fresh 24 mailer 24
        mailpit 24 mean 24 plan 24 plausible 24 project 24 rows 24 separate 24 support 24
        timestamps 24 vendor 24 grafana 23 happens 23 indentation 23 kill 23 lose 23 notebook 23
        supervisor 23 200mb 22 argo 22 demo 22 knows 22 label 22 labelled 22 mongo 22 npmrc 22
        orphaned 22 pack 22 pc 22 reproduce 22 runner 22 stdin 22 teamcity 22 terminal 22
        unhealthy 22 vanish 22 web 22 yml 22 ask 21 crawling 21 erase 21 half 21 house 21 lies 21
        route 21 signature 21 valkey 21 propose 20 sec 20
        """
      ),
      (
        "compose.create",
        """
        mariadb 185 order 180 command 178 turn 178 web 174 healthcheck 165 celery 152 traefik 149
        knock 147 nextcloud 132 put 127 student 127 hand 126 type 125 wire 125 frontend 123 days 122
        neater 118 pi 117 redis 117 unbound 117 holes 116 house 116 three 116 terminal 114 four 112
        flags 107 daughter 104 kafka 104 minecraft 103 rabbitmq 103 filebeat 101 home 99 process 97
        elastic 94 fits 94 readme 93 run 93 api 92 linked 92 volume 92 keep 91 ui 91 line 90
        worker 90 file 88 needs 88 kibana 86 plausible 84 single 84 nicer 83 analytics 82 add 81
        app 75 list 75 people 73 caddy 72 compose 72 plain 72 w 72 map 71 together 71 simple 70
        afternoon 69 d 69 developers 69 install 66 better 65 five 64 sick 63 surely 62 grafana 59
        tells 59 choir 58 front 58 long 58 set 58 control 55 data 55 rabbit 55 backend 54
        declarative 54 bc 53 onboarding 53 svc 53 wiki 53 mq 52 ppl 52 ops 51 img 50 check 49
        local 48 ghost 47 p 46 sidekiq 46 exporter 44 prometheus 43 flask 42 rails 42 stack 42
        wordpress 39 copy 38 dashboard 38 whoami 37 write 37 group 35 monika 35 prepare 35 regard 35
        robotics 35 ros 35 trading 35 broker 34 licence 34 production 34 describe 33 schema 33
        told 33 yml 33 made 32 mongo 30 weeks 30 dev 29 sorry 29 alertmanger 28 mailer 28
        mosquitto 28 give 26 pin 26 nas 24 start 23 airflow 22 joiners 21 registry 21 docker 20
        restart 20
        """
      ),
      (
        "compose.down",
        """
        demo 222 away 208 compose 192 create 180 make 156 stack 152 customer 150 dismantle 150
        dwon 145 workshop 143 network 140 disappear 134 environment 123 branch 119 monitoring 119
        switch 118 exercises 117 qa 117 finished 114 test 110 service 106 bring 105 event 102
        hackathon 102 begin 96 take 94 volume 94 elk 93 lab 93 define 89 remain 89 start 87 yml 86
        blog 85 example 85 laptop 85 undo 85 tried 84 crawling 83 incl 78 taken 78 yesterday's 78
        file 77 survive 76 zero 75 db 72 leave 72 observability 71 upload 70 port 67 pack 63
        integration 62 shop 62 included 60 container 58 docker 57 entirely 55 rid 55 tear 53
        neither 51 belong 50 yaml 50 wordpress 47 end 46 twelve 44 battery 43 clean 41 orphaned 40
        everthing 39 turn 39 cypress 38 eat 38 media 36 project 35 airflow 34 remove 34 server 34
        blank 33 none 33 slate 33 called 32 host 31 block 30 jira 30 time 30 myself 27 offline 26
        vanish 26 rails 24 fresh 22 kill 21 complete 20 dev 20
        """
      ),
      (
        "compose.troubleshoot",
        """
        code 252 service 239 compose 225 see 219 exited 214 web 200 matter 186 half 178 find 173
        keycloak 172 waiting 169 yml 156 variables 148 eachother 144 create 143 api 137 falls 134
        migrate 130 proxy 130 worker 130 ready 125 database 120 shop 120 sits 116 override 113
        declare 111 refused 109 kafka 104 valid 103 get 99 connect 98 five 97 dependency 96
        website 96 ignore 94 colleague 93 found 93 redis 93 dies 92 forever 92 db 91 explain 91
        split 90 start 86 failed 83 missing 82 backend 78 beat 78 celery 75 says 75 laravel 74
        error 72 postgres 72 themselves 71 don't 70 mysql 66 rails 66 ingored 65 exist 64 machine 64
        obs 64 frontend 63 scheduler 62 stack 62 front 60 ground 60 net 60 time 60 docker 58
        zookeeper 58 base 57 econnrefused 57 elastic 57 reboot 57 external 53 name 53 queue 53
        two 53 yaml 53 config 52 work 47 bad 42 known 42 crashes 40 translate 39 gateway 38 hangs 38
        network 37 nginx 37 project 37 added 36 clear 36 deadline 36 directly 35 give 35 clue 32
        brought 31 check 30 rest 30 b 29 address 28 difrent 28 resolve 28 tey 28 coffee 27 drink 27
        env 26 mq 25 answer 22 com 22 together 22 container 20
        """
      ),
      (
        "compose.up",
        """
        cloned 329 repo 235 service 194 edit 178 get 178 environment 168 spin 168 change 159
        immich 155 background 153 effect 150 monitoring 150 app 132 fire 132 yml 130 file 128
        minio 128 run 128 written 128 minutes 126 postgres 125 detached 123 create 117 mailpit 117
        image 114 application 110 db 110 yaml 107 describe 105 directory 104 version 104 serving 102
        reboot 101 pu 97 compose 93 stak 92 root 90 see 90 folder 89 life 89 use 88 readme 80
        lies 77 usual 75 d 73 bring 72 launch 71 rabbitmq 71 ide 69 three 69 profile 66 api 63
        make 63 start 63 called 62 course 60 newer 57 instance 56 bacground 55 built 55 fresh 55
        monday 55 current 53 symphony 53 teh 53 five 52 nextcloud 52 stay 50 variables 50 c 47
        ctrl 47 press 47 debug 46 terminal 45 close 44 lost 43 windows 43 dev 41 inside 40 stack 40
        laravel 38 local 38 redis 32 demo 31 whatever 31 dir 30 worker 28 copy 27 project 25
        apply 24 env 22 entirely 21
        """
      ),
      (
        "compose.validate",
        """
        syntactically 239 swallow 219 yaml 187 merge 182 indentation 175 file 166 push 163 form 157
        override 156 resolve 155 mistake 146 env 144 compose 139 fine 139 docker 120 stack 118
        print 113 editor 112 key 107 underlining 104 star 103 legit 100 parse 100 touchy 100
        legal 98 wrong 96 half 95 set 94 vars 93 result 90 proofread 89 kafka 83 final 82 hour 82
        prod 81 values 81 syntax 80 get 79 valid 77 end 76 accept 74 show 70 change 68 spec 66
        three 64 deprecated 63 version 63 fill 62 acording 61 part 60 longer 59 somebody 59 trust 58
        conditions 56 conforms 56 section 56 included 53 correct 51 deploy 45 identity 44 allowed 39
        got 38 added 35 blog 34 linked 34 post 34 read 34 setup 34 start 33 anchors 32 common 32
        red 32 spring 32 x 32 board 31 healthcheck 31 invalid 30 move 30 rule 30 today's 30
        squiggles 28 block 27 base 26 copy 26 array 25 make 23 contains 21 context 21 type 20
        """
      ),
      (
        "container.copy",
        """
        drop 289 container 259 desktop 250 jira 207 wrong 196 inside 181 mail 176 jboss 175
        splunk 161 order 149 ctr 145 directory 145 report 144 run 142 config 141 fetch 135 root 132
        core 130 svc 129 wrote 126 correct 124 edit 119 get 117 r 111 theme 111 assistant 106
        legacy 106 batch 103 machine 103 local 101 box 100 patch 94 put 94 recycling 94 generate 92
        spring 91 api 89 form 89 cp 88 django 88 wildfly 88 bin 85 stop 82 jar 81 gdb 78 wants 77
        boss 74 died 74 filesystem 74 opt 73 pull 72 dump 71 open 66 host 65 mosquitto 65 compare 64
        night 64 gallery 63 photos 63 license 60 mustn't 60 nov 58 rw 58 support 58 certs 57 edge 56
        jenkins 56 tickets 56 forgot 55 prod 55 billing 54 heap 54 ask 53 explorer 53 screenshots 53
        idiot 52 got 50 attached 48 java 46 sqlite 46 test 45 service 44 pdf 42 give 41 vendor 41
        proxy 39 dl 38 packer 38 x 38 finished 37 profile 37 render 36 made 35 worker 34 export 32
        hand 32 output 32 total 32 mounted 31 ocr 31 save 31 tmp 31 error 30 home 30 job 30 sim3 30
        crashes 29 install 29 coverage 28 bigger 26 change 26 customer 25 homeassistant 25 runner 25
        audit 23 repo 23
        """
      ),
      (
        "container.debug",
        """
        second 242 p 230 deploy 223 dies 214 work 200 react 175 ollama 168 freeze 152 quit 150
        spin 138 map 134 see 126 pagerduty 120 open 119 says 119 checkout 118 minutes 117
        anythng 116 change 116 db01 115 chat 112 repair 112 message 111 empty 109 flapping 106
        launch 102 check 101 cloud 97 loop 96 nextcloud 96 server 96 hangs 95 container 94 ps 94
        internal 93 exec 90 plex 90 away 88 importer 88 listening 88 called 87 error 83 imediatly 82
        boot 77 storage 76 mysql 75 api 74 cause 74 status 72 dont 70 reason 69 shop 69 vanish 68
        job 66 connectivity 65 dying 65 endpoint 65 uvicorn 64 beginner 63 external 63 driver 61
        myself 61 flask 60 hides 60 search 60 frigate 59 handler 59 ledger 59 percent 59 touch 58
        disappear 56 sftp 56 kill 55 sonar 55 hour 54 import 53 low 53 program 53 area 52 max 52
        fpm 51 opposite 51 virtual 51 sync 50 matter 49 stuck 48 77c0a1b2 47 previous 47 bare 46
        bus 46 metal 46 request 46 shm 46 id 45 kernel 45 svc 45 order 44 run 44 healthy 43
        payments 42 laptop 41 stay 41 autoheal 40 directory 40 grows 40 php 40 start 40 backend 39
        wget 39 debug 38 actual 37 hospital 37 ldap 37 heap 36 keep 36 live 36 forty 35 line 35
        address 34 gone 34 policy 34 response 34 vaultwarden 32 tool 31 java 30 true 29 covid 28
        directly 28 faintest 28 read 28 third 28 update 28 daemon 27 log 27 runner 27 tracker 27
        version 27 tired 26 command 25 rebuilt 25 hlep 23 service 23 bridge 22 use 22 bot 21 file 21
        twice 21 find 20 rabbitmq 20
        """
      ),
      (
        "container.exec",
        """
        hop 308 php 249 superuser 217 ls 190 called 189 occ 170 reload 170 config 166 data 156
        live 152 traefik 148 artisan 144 django 144 app 143 version 143 worker 142 frontend 138
        rows 134 la 130 type 130 answer 124 nextcloud 124 curl 122 count 118 forgot 117 ledger 116
        point 113 contains 111 make 111 nginx 111 toolbox 109 run 108 view 108 check 107
        scheduler 105 env 104 show 100 sh 98 crm 96 says 96 vault 96 admin 95 print 95 migrate 92
        re 90 script 90 ftp 89 builder 87 changepassword 86 guide 82 paperless 82 copy 81 ctr 81
        flushall 79 root 76 docs 75 early 74 grep 74 container 73 m 72 drop 71 dump 71 node 71
        password 71 cache 69 keycloak 69 service 68 jumps 67 sync 67 update 66 use 66 helm 65 cli 63
        result 63 df 62 edge 62 h 62 open 61 lb 60 cron 59 nas 59 fpm 56 order 55 name 53 send 53
        docker 52 status 52 kick 51 www 51 indices 50 zone 49 exist 48 redis 48 apt 47 read 47
        see 47 take 47 utc 47 exited 46 hand 46 install 46 prompt 45 log 42 fire 39 laravel 38
        python 36 flushdb 35 compose 34 inside 34 pw 34 test 34 extension 32 first 32 moodle 32
        web 32 somebody 31 execute 30 jenkins 30 minio 30 rnu 30 directly 28 server 28 backend 27
        force 27 psql 27 output 26 normal 25 ubuntu 25 analyze 24 vacuum 24 days 23 load 23
        command 22 pg14 22 postgres 22 linux 21 flip 20
        """
      ),
      (
        "container.health",
        """
        ps 280 notice 210 half 201 fine 187 work 175 probe 171 check 167 pi 162 make 156 anew 153
        service 142 healthy 140 needs 135 crashes 134 pihole 133 says 130 flags 128 night 128
        show 126 minutes 124 redis 124 vault 124 last 122 stay 119 answer 117 cache 116 decide 113
        unhealthy 108 dead 105 green 101 docker 100 quit 98 container 95 weird 92 balancer 91
        rotate 91 sso 91 period 89 start 85 hand 79 leave 79 worker 79 app 78 consider 77 process 77
        tomcat 77 queue 76 sick 74 meantime 73 cut 72 exist 72 keycloak 72 ten 68 warm 68 plex 67
        curl 65 power 65 sensible 65 use 65 adjust 63 somebody 63 time 63 flip 61 hangs 60 add 59
        rebuild 57 java 56 monitoring 56 mosquitto 56 traefik 56 test 55 u 55 wake 54 serving 50
        zookeeper 50 believe 49 get 49 500s 48 long 48 suggest 48 take 48 command 46 boot 45 hour 44
        second 43 vps 43 load 42 tag 42 abc92e 41 deal 41 bring 40 health 40 knows 39 succeed 39
        bad 38 laravel 38 patch 38 better 36 called 35 explain 34 page 34 perfectly 34 flapping 33
        sftp 33 minio 32 site 32 marked 30 gitea 28 rabbitmq 28 message 27 exactly 26 pass 26 api 25
        auth 24 five 24 gateway 24 read 24 switch 24 route 23 refused 22 sense 22 db 21 suite 21
        wiats 20
        """
      ),
      (
        "container.inspect",
        """
        port 245 mode 221 fluentd 219 limit 214 flags 203 inspect 203 store 198 start 192
        command 186 user 186 code 185 count 183 edi 176 mounted 173 hand 168 oomkilled 165 true 163
        digest 162 ip 161 original 158 finished 151 entrypoint 149 somebody 149 scanner 148
        memory 147 restart 147 ingest 143 c0ffee11 141 line 138 added 137 privileged 136 wrote 135
        container 134 cti 134 capabilities 131 exited 131 photoprism 131 rebuild 130 run 130
        ldap 128 sonarqube 124 enter 119 without 119 ago 117 lost 117 moment 117 set 117 hour 114
        ctr 113 remember 113 details 111 environment 109 json 107 jellyfin 106 shown 104 name 102
        full 101 label 99 cart 93 given 93 time 93 exactly 92 pg 91 plex 89 billing 88 vars 85
        legacy 84 options 84 variables 79 pgdata 78 directory 77 api 76 dhcp 75 list 75 recreate 74
        relay 74 bind 73 image 71 red 71 unifi 69 consul 67 launch 67 admin 64 redo 64 gigs 63
        ask 62 spring 62 env 61 wiki 59 write 59 b 58 see 58 crashes 56 node 56 elasticsearch 55
        mapings 55 mariadb 54 traefik 54 machine 53 postgres 52 sonar 52 policy 50 reconstruct 49
        pihole 48 used 46 precisely 42 config 40 give 40 solr 40 vaultwarden 40 rest 39 inherited 38
        curious 36 show 35 suspect 35 sftp 34 dose 32 box 31 longer 30 wat 30 network 29 explain 28
        mqtt 28 worker 28 3fa94c01be77 25 root 25 got 24 vault 23 oom 22 configured 20
        """
      ),
      (
        "container.list",
        """
        left 268 port 246 weeks 234 server 233 moment 222 labelled 216 wich 216 track 215 lost 207
        box 204 alive 203 reboot 202 listening 199 unhealthy 198 overview 191 marked 187 clue 177
        jenkins 173 delete 172 monday 169 two 163 start 157 remember 151 run 150 ids 148 boss 136
        name 135 expected 134 exited 129 crashes 128 got 124 host 121 swear 121 ctr 118 year 117
        dockerize 116 incl 115 runing 110 colleague 107 contains 106 give 106 wise 105 grab 103
        prod 101 six 97 set 96 nginx 95 holding 90 surely 90 eaddrinuse 88 image 87 mongo 87 al 86
        whatever 84 gimme 82 nonzero 82 lsof 79 days 76 selenium 75 docker 71 mean 70 service 70
        img 68 use 67 log 66 access 63 health 62 exist 61 machine 58 shift 58 container 57
        included 57 list 56 staging 56 they're 52 called 51 inherited 49 version 49 stop 46
        volume 46 altogether 45 rn 45 sits 44 bad 43 status 43 weekend 43 taken 35 last 33
        address 30 ago 29 state 25 answer 23 current 23 dead 23
        """
      ),
      (
        "container.logs",
        """
        error 196 container 167 print 167 says 155 jenkins 151 last 146 login 143 user 141 api 136
        worker 123 log 120 healthcheck 113 minutes 110 backup 108 write 108 got 105 restore 104
        payments 103 time 101 session 95 fine 92 import 92 everybody 89 auth 86 legacy 86 night 86
        ps 84 read 82 backend 80 midnight 80 order 79 relay 79 spat 78 3am 77 output 76 teh 76
        wrote 74 customer 72 502s 67 overnight 65 tv 65 count 64 kafka 64 bot 63 evening 63
        friends 63 failed 62 show 62 7f3e 60 correlation 60 id 60 jellyfin 60 moment 58 appear 56
        checker 56 deadline 56 exceeded 56 price 56 scan 56 initial 55 set 55 midnihgt 52 sinse 52
        summarise 52 celery 49 health 49 saw 49 spring 49 lunch 48 click 47 coming 47 connect 46
        tells 46 follow 45 mqtt 45 railsserver 45 zammad 45 checkout 43 send 43 vanish 43 system 42
        frontend 41 timestamps 41 called 40 complains 40 denied 40 logstash 40 password 40 bridge 39
        first 39 five 39 mean 39 nextcloud 38 smtp 38 importer 37 missing 37 quit 37 warning 36
        1h 35 proxy 35 busy 34 progress 34 tickets 34 migrate 33 octoprint 33 search 33 stderr 33
        ten 31 500s 30 noon 30 trace 30 admin 29 mailer 29 10m 27 matomo 27 docker 26 mail 26
        deadlock 25 line 25 nginx 25 app1 24 app2 24 telegram 21 tail 20
        """
      ),
      (
        "container.remove",
        """
        anonymous 286 enough 269 name 247 disappear 207 entirely 195 together 192 complete 185
        exited 170 test 165 71aa 160 trashed 160 experiment 153 screen 149 move 145 mailhog 142
        vanish 141 weeks 141 force 140 ps 137 dispose 136 kill 132 list 132 remove 127 long 126
        home 124 make 123 node 121 proxy 118 anton 117 use 116 api 115 forty 114 tmp 113 stop 112
        diffusion 109 stable 108 conflict 107 covid 106 finished 105 tracker 104 left 103
        company 102 benchmark 101 rm 99 bp 98 sandbox 98 container 92 learn 92 throw 92 db 89
        junk 89 longer 85 gone 82 disk 81 rid 81 actual 79 box 79 ded 79 three 79 web 78 cloud 76
        test1 76 ctr 75 ago 73 clutter 73 seven 73 dir 72 time 70 41ab 66 loadgen 65 kibana 63
        5d2e 62 five 62 interest 62 error 61 redis 59 response 58 daemon 57 march 57 test2 57
        test3 57 bin 56 workshop 56 bugs 55 leftover 50 delete 48 postgres 48 two 48 leave 47
        host 46 they're 46 run 45 nginx 44 dead 43 tidy 41 volume 41 legacy 39 3f9c 38 stay 37
        bachelor 33 keepme 33 machine 33 b41c 32 cron 32 jupyter 32 last 32 they'll 32 e2e 30
        metrics 30 yesterday's 30 8a0c 29 erase 29 says 29 bench1 28 bench2 28 bench3 28 start 28
        nuke 27 assistant 25 year 25 you're 25 bunch 24 switch 24 get 23 sits 23 admin 21 bridge 21
        cache 21 project 21 suite 21
        """
      ),
      (
        "container.restart",
        """
        pick 252 bob 224 read 220 certificate 192 mounted 192 memory 186 hangs 185 arbiter 178
        cycle 177 leaks 177 restart 171 dns 167 start 150 sidekiq 149 stuck 147 mongo 145
        straight 145 edit 144 change 141 serving 132 router 130 photoprism 127 take 126 office 125
        ttrss 125 bring 119 gunicorn 118 templates 118 unchanged 118 env 114 api 112 give 108
        afresh 103 climb 103 find 102 simple 102 pihole 97 stop 96 usual 94 boot 92 delivered 92
        expires 92 gigs 92 phpfpm 92 red 92 ctr 91 place 89 second 89 fix 88 tomcat 88 teh 86
        helps 85 fresh 84 host 84 zigbee2mqtt 83 certs 82 dev 81 php 80 homebridge 77 put 76 web 75
        traefik 73 worker 73 gracefully 71 spring 70 folder 68 ledger 68 turn 67 svc 65 node 64
        redis 64 fpm 61 rasa 61 trick 61 app 60 gw 60 support 60 timeout 60 app1 59 app2 59
        answer 56 django 56 grace 55 chat 54 prod 54 vpn 54 controller 52 last 52 unifi 52 path 51
        stunnel 51 tls 51 replace 50 three 50 container 49 renew 49 shut 49 begin 47 logger 45
        health 44 power 42 hung 41 inside 41 make 41 days 40 worker1 40 worker2 40 assistant 39
        half 39 checker 38 nginx 38 stale 38 entries 37 says 36 homeassistant 35 plex 35
        scheduler 34 home 32 label 32 celery 31 crawler 31 kick 31 emerg 30 upstream 30 found 29
        get 29 matter 27 adguard 26 minecraft 25 bot 24 needs 23 proxy 22 update 22
        """
      ),
      (
        "container.run",
        """
        valkey 253 port 217 rm 207 256m 197 rnu 193 ui 189 wordpress 178 close 176 throwaway 175
        data 173 uptime 172 kuma 171 world 168 play 167 teacher 165 homework 163 fresh 159
        terminal 159 unit 159 disposable 158 remove 154 workshop 152 get 149 alpine 143 shell 143
        see 140 said 129 s3 128 exited 127 smtp 127 background 124 coming 124 love 123 rabbitmq 121
        jupyter 119 none 117 grafana 116 interactive 115 enough 114 mailpit 113 management 113
        single 113 test 112 thesis 109 desktop 107 stop 107 mailhog 104 fancy 103 plugin 103 box 101
        jaeger 100 app 97 disappear 97 open 97 work 94 bash 93 wget 93 u 92 docs 89 limit 88 mail 88
        python 87 minio 86 cwd 84 gf 83 gf2 83 curent 81 nginx 81 unknown 81 vaultwarden 80 five 79
        program 79 leave 78 send 74 public 73 two 73 reboot 72 home 70 manifests 70 wiht 70 keep 65
        compose 64 catch 63 restart 63 client 62 private 61 slim 61 rabbit 59 folder 58 current 57
        html 57 conflict 56 jenkins 56 minecraft 56 read 56 d 55 image 55 notebook 55 local 54
        response 54 unable 54 net 52 bound 50 daemon 50 loopback 50 volume 50 w 49 got 47 env 46
        serving 46 vol 46 web 46 throw 45 made 41 fake 40 cap 39 error 39 eula 39 itzg 39 slash 39
        against 37 bind 36 called 36 hoem 36 pw 36 status 36 bunny 35 hour 35 run 34 somewhere 34
        password 32 server 30 demo 29 find 29 ro 28 newer 27 sh 26 true 26 mounted 25 review 24
        sink 24 side 23 console 22 detached 21
        """
      ),
      (
        "container.start",
        """
        exited 380 reboot 286 get 264 exist 252 bring 230 stop 230 first 213 legacy 212 state 212
        two 197 turn 187 maintenance 184 dead 180 shut 177 dev 170 work 169 original 155 switch 150
        proxy 148 database 146 wiki 145 sonarqube 139 resurrect 134 set 134 power 133 night 122
        mistake 120 docker 116 mirror 114 tomcat 114 wsus 114 influxdb 111 nexus 111 data 110
        hour 109 wake 108 run 107 shop 107 ghost 104 cut 102 pause 102 ago 101 rstudio 101 video 101
        sentry 100 signed 100 mailhog 98 create 94 pihole 94 notebook 92 show 92 kick 90 windows 90
        agent 88 lab 87 backup 86 live 83 laptop 82 memory 82 weekend 81 rabbit 80 name 79 online 79
        telegraf 77 gw 76 friday 73 helper 73 silly 73 container 72 connect 68 none 68 save 68
        minio 66 called 65 db 64 rails 63 last 60 battery 57 ctr 56 jupyter 55 gitea 53 vault 52
        host 51 vpn 51 photos 50 plex 50 ran 49 thinks 49 wikijs 49 cache 48 lunch 45 they're 45
        ldap1 43 resume 43 earlier 41 mailcatcher 41 minecrfat 41 srv 41 depot 40 prune 39
        valheim 38 postgres 37 colleague 36 feet 36 api 35 sits 33 app 32 elasticsearch 32 ps 31
        remember 31 life 30 worker 28 immich 26 ubuntu 26 realm 24 mq 22 stay 22
        """
      ),
      (
        "container.stats",
        """
        normal 260 write 256 ctr 212 close 206 container 206 io 198 hogging 183 fan 182 network 181
        moment 176 ceiling 172 near 170 vpn 169 machine 160 service 159 disk 154 last 151
        computer 150 load 147 kill 131 hwo 125 traffic 125 squeeze 124 management 123 rn 123
        using 114 mad 109 wants 107 clickhouse 105 side 98 state 98 howls 94 use 93 eaten 92
        fifteen 92 whom 92 average 91 wall 91 rabbitmq 90 java 89 oom 89 pretty 89 says 89 swap 89
        net 88 scraper 87 gave 84 stack 80 box 79 avg 77 memory 76 admin 75 compare 75 redis 72
        rigth 72 take 71 virtual 69 rma 66 show 64 gb 63 limit 62 minecraft 62 xmx512m 62 enough 58
        prod 57 three 56 sorted 55 transcoder 54 host 53 boot 50 node 50 snapshot 50
        elasticsearch 49 two 49 view 49 crazy 48 torrent 48 importer 47 mem 46 burn 45 feel 44
        see 44 sluggish 44 start 43 screaming 40 lunch 38 allowed 36 processor 36 solr 35 top 35
        quota 34 elastic 33 csv 30 nextcloud 30 pressure 30 rank 30 512m 29 cgroup 29 db 29
        forever 29 percentages 29 process 29 2g 26 kibana 26 docker 25 spring 25 16g 24 eaters 24
        numbers 24 parquet 24 stream 24 alert 23 ollama 23 server 23 consumption 21 home 20
        """
      ),
      (
        "container.stop",
        """
        make 287 minutes 243 disk 201 quiet 195 move 176 audit 171 tonight 163 longer 158 ctr 152
        bitcoind 151 scraper 150 send 148 except 147 game 146 shut 146 run 145 port 142 vacation 142
        don't 140 web 136 traefik 133 staging 132 name 126 kernel 121 ten 121 q 120 stop 119
        drain 116 kafka 116 plug 115 service 115 indexer 113 battery 111 demo 110 night 109
        patch 108 ps 108 halt 105 miner 105 docker 104 minio 104 delete 102 forensics 101 xmr 101
        offline 100 syncthing 97 container 96 mysql 96 till 96 mail 94 queue 94 plain 93 laptop 92
        clean 91 customer 85 take 82 jellyfin 81 pull 77 turn 77 snapshot 76 ollama 74 database 72
        restart 72 server 72 dba 68 electricians 68 mid 68 rack 68 keep 67 zoom 67 crawler 66
        crawling 66 weekend 66 phone 64 eat 61 two 61 end 60 instance 60 alive 59 wiht 58 real 57
        runing 57 label 56 duplicate 54 immediately 54 monday 54 five 53 relay 52 tomcat 52
        client 51 sigterm 51 thaw 51 ignore 50 left 50 sim 50 home 49 main 47 pipeline 47 sits 47
        write 47 pg 46 cluster 45 grafana 44 newsletter 43 gracefully 42 twice 42 use 42 mailer 41
        red 39 mosquitto 38 they're 38 block 37 gotten 37 lib 37 library 36 bot 35 cut 34
        transmisson 34 couple 33 covid 33 cpu 32 host 32 power 32 tracker 32 ip 31 ddosing 30
        import 30 partner 30 second 30 rest 29 freeze 28 jupyter 28 load 27 period 27 save 27
        transmission 27 bob 26 worker 26 ffmpeg 25 lvm 25 sec 25 snap 25 called 24 quit 24
        icecast 21 radio 21 siri 21 grace 20
        """
      ),
      (
        "container.update",
        """
        policy 335 homeassitant 292 stop 291 core 281 reboot 279 run 264 gigs 261 set 253 update 236
        syncthing 225 ram 198 6g 186 gb 183 restart 181 nexus 179 pihole 179 cap 174 change 161
        give 161 whatever 156 slow 152 keep 146 two 135 container 132 3g 129 database 126
        downtime 126 teamcity 126 needs 125 pc 116 pop 116 tried 116 ctr 112 boot 110 elastic 108
        allowed 106 cpus 106 coming 102 configured 99 time 96 800m 93 clamav 93 stand 93 raise 92
        6gb 89 live 88 logstash 87 proper 83 forgot 82 docker 79 hit 79 mem 79 4g 78 1g 77 cellar 77
        half 77 hm 77 wants 76 redo 75 kibana 74 gitea 73 cut 70 transcoding 70 pin 69 ceiling 68
        train 68 power 67 jenkins 66 made 66 postgres 65 autostart 64 limit 64 reviving 64
        importer 63 starves 63 bump 62 cron 62 fly 62 graylog 62 teh 62 bounce 61 encoder 61 ml 58
        2g 57 kafka 57 work 57 swap 51 says 50 elasticsearch 48 golang 48 year 46 ago 45 cpu 45
        box 44 eat 42 hogging 40 sandbox 39 process 38 start 37 four 36 transcoder 36 numbers 34
        eight 33 unusable 33 whenever 33 others 31 rest 28 got 27 jellyfin 23
        """
      ),
      (
        "dockerfile.create",
        """
        jar 220 recipe 217 repo 214 put 189 file 184 plain 176 wants 159 become 157 fastapi 156
        project 153 django 143 streamlit 142 rust 141 vue 141 run 140 tool 130 computer 128
        packages 128 take 122 c 119 ops 119 company 117 site 113 python 112 failed 111 container 109
        docker 103 far 103 set 98 read 97 write 96 js 95 html 92 gradle 91 php 91 script 88 crate 87
        root 87 website 84 express 83 open 79 customer 78 begin 77 boot 75 don't 73 written 73
        blog 72 angular 68 front 68 necessary 68 uid 68 everywhere 67 hers 67 perl 63 ship 63
        reproduce 62 supervisor 62 app 60 suggest 60 ignore 59 nginx 58 fpm 56 image 56 peter's 55
        program 55 r 54 non 53 cgi 52 spring 52 needs 50 get 49 sveltekit 49 laravel 48 node 48
        nuxt 48 src 47 build 45 environment 45 hire 45 draft 44 ocr 44 frontend 43 net 43 intern 42
        musl 40 laptop 39 left 39 nonroot 39 indeed 37 kube 37 daemon 35 cli 34 composer 34 jdk 34
        api 33 containerise 33 honestly 33 result 33 img 32 machine 32 minimal 32 fix 31 version 31
        ask 30 none 30 worker 30 importmaps 29 seen 29 work 28 cgo 27 execute 27 first 27 process 27
        game 25 distroless 23 friends 23 rails 22 gems 21 linter 21 ruby 21 spend 21 starter 21 u 21
        scratch 20 w 20
        """
      ),
      (
        "dockerfile.lint",
        """
        rule 255 linter 203 break 188 warning 163 version 156 tel 151 missing 130 says 129 user 126
        checker 125 bad 123 maintainer 116 url 116 allowed 114 add 113 practices 112 dl3008 108
        folder 102 use 101 lint 98 violations 93 dockerfile 92 style 86 sudo 79 rejected 77 best 72
        yellow 70 line 69 find 68 list 68 code 67 review 67 give 66 jsonargsrecommended 64
        legacykeyvalueformat 64 analyze 63 report 62 static 62 gate 61 show 59 pin 57 numbers 56
        book 54 cleanup 52 correct 52 fix 50 monorepo 50 run 50 compliance 49 dl30xx 49 moan 49
        ci 48 wants 45 optimize 44 others 43 dl3059 41 result 40 wrong 40 anywhere 37 rewrite 36
        it'll 33 commit 32 usual 30 build 29 dl3006 29 explicitly 29 feel 28 pass 28 file 27
        mistake 25 sarif 25 statically 25 design 23 mechanical 23 scan 23 syntax 23 broken 22
        hadolint 21
        """
      ),
      (
        "dockerfile.optimize",
        """
        change 171 take 152 copy 145 make 139 rebuild 136 minutes 134 final 133 pip 132 git 130
        slow 127 quicker 126 app 121 install 118 maven 118 mounted 114 word 114 dockerfile 103
        gcc 103 version 100 better 97 java 94 line 94 useful 91 wherever 91 time 90 leaner 89 m2 89
        service 89 kill 88 throw 88 remedies 86 top 86 buildkit 85 away 83 engine 80 ci 79 reason 79
        risk 79 written 74 here's 71 result 69 inside 68 turn 67 staging 65 contains 64 megs 64
        history 62 touch 62 apart 57 comment 56 reorder 56 explanation 55 faster 55 learn 55
        ubuntu 55 ages 53 node 53 download 52 npm 51 speed 49 end 48 trigger 48 yields 48 min 47
        css 46 request 46 readme 44 sane 43 squash 43 collapse 42 mod 42 reshuffle 42 afresh 41
        culprit 41 edit 41 half 39 laravel 39 reinstall 39 smaller 38 tool 38 base 37 rework 36
        rust 36 480s 35 billing 35 commit 34 drop 34 flask 34 single 33 size 33 fewer 31 golang 30
        build 29 repeat 26 treacle 26 cost 24 mb 24 gb 23 pipeline 23 pull 23 fix 22 second 20
        """
      ),
      (
        "image.build",
        """
        finished 251 source 218 anew 196 scratch 181 dockerfile 177 directory 164 fix 157
        connect 147 turn 144 using 144 url 142 folder 132 scheduler 132 code 128 gateway 124
        image 116 fetch 113 line 112 check 111 proxy 111 march 107 api 106 auth 105 behaviour 104
        show 102 colleague 99 tag 97 billing 95 invoice 93 fresh 92 move 92 network 92 suppose 92
        text 92 made 91 called 90 dir 90 parcel 90 tracker 86 change 82 solve 80 worker 80 job 78
        f 77 error 74 edit 73 program 69 needs 67 complete 63 pip 60 registry 60 successfully 60
        machine 58 wiht 58 process 57 two 57 agian 54 c 54 tool 54 test 53 flask 51 notifier 49
        token 49 lunch 48 target 45 npm 43 latest 42 programmer 42 trainer 41 log 38 patch 37
        arguments 36 base 36 git 36 labbase 36 local 36 err 35 lab4 35 ta 35 expected 34 first 33
        name 33 form 32 runtime 32 cache 31 desktop 30 sits 30 exited 28 authenticate 26 checkout 26
        repo 26 staging 26 inside 25 label 25 npmrc 25 r 24 crm 23 private 21 teh 20
        """
      ),
      (
        "image.history",
        """
        command 314 size 278 step 244 image 243 apt 235 line 209 upgrade 207 layers 190 cut 176
        instruction 172 top 142 copy 141 responsible 133 party 129 third 129 table 127 bank 126
        create 120 see 118 world 115 env 114 dockerfile 113 put 110 get 96 alpine 88 vendor 88
        legacy 87 trunc 82 untruncated 77 mb 76 together 76 eyes 74 newest 74 install 69
        predecessor 68 produce 67 run 67 ml 66 smaller 66 assembled 64 opendata 64 somebody 64
        dots 62 full 60 jdk 60 show 60 teh 59 ask 57 made 57 megabytes 55 base 53 find 52 dotnet 51
        give 50 chunk 46 w 46 img 41 else's 36 job 36 built 33 got 31 history 31 reconstruct 30
        supplier 30 ran 29 ca 27 certs 26 auditor 25 prove 25 read 25 git 23 says 20
        """
      ),
      (
        "image.layers",
        """
        rm 279 mb 259 delete 244 history 244 image 244 step 226 tarball 209 last 196 file 166
        hidden 145 dockerfile 138 remove 127 called 124 layers 123 dataset 117 doubled 116 r 113
        bytes 107 underneath 107 somewhere 106 see 103 add 97 build 92 end 91 stay 87 size 86
        count 84 rf 83 efficient 82 added 79 weights 77 img 76 archive 75 single 74 twice 74 copy 71
        get 71 looked 69 love 69 room 69 strata 69 true 69 opt 68 dead 66 share 66 smaller 66
        agent 65 hides 65 chmod 64 kafka 63 colleague 61 half 60 prove 60 believe 59 bi 59 ship 59
        buried 58 ssh 58 change 54 core 53 key 53 chown 52 numbers 51 shrink 50 upload 50 says 48
        line 47 show 43 ml 41 written 41 inside 38 take 37 fat 36 overwrites 36 run 35 suspect 34
        folder 29 base 28 part 28 docker 27 eleven 27 got 26 push 26 lower 24 bring 22 dive 21
        cache 20
        """
      ),
      (
        "image.list",
        """
        got 264 local 227 recall 222 last 203 picture 203 download 195 machine 188 node 182 wich 182
        plan 181 box 177 build 169 laptop 166 name 159 train 159 image 145 biggest 139 backend 137
        year 136 fly 134 pull 134 lab 130 older 128 pc 127 slim 126 rough 122 built 119 night 116
        redis 114 two 112 version 112 lits 111 lst 110 internet 108 output 108 none 107 top 107
        month 106 img 104 shop 104 report 103 hvae 98 w 98 size 97 today's 97 create 96 tag 95
        cuda 87 portal 87 gateway 85 date 84 postgres 84 store 82 keep 81 arrive 79 tensorflow 79
        sorted 77 floating 76 sits 75 leave 72 untagged 71 filter 70 start 66 show 65 first 57
        host 54 render 49 gave 47 acme 44 lies 43 ther 41 docker 40 openjdk 37 container 36 room 30
        format 27 get 20
        """
      ),
      (
        "image.multiarch",
        """
        join 186 image 183 exec 155 armv7 138 graviton 112 tag 112 x86 112 half 111 raspberry 110
        amd 108 work 104 server 102 s390x 97 run 94 format 83 error 78 customer 76 name 76 m2 73
        arm 70 gateway 67 exist 65 release 65 ship 61 apple 59 pc 55 windows 55 macbook 53
        riscv64 52 sensor 52 added 51 multi 47 build 45 jetson 45 add 44 single 44 class 43
        handout 43 node 43 separate 43 teacher 43 got 41 move 41 exporter 40 fork 40 notebook 40
        aarch64 38 push 38 qemu 38 mac 37 made 37 wants 37 pcs 36 processor 36 produce 36 using 36
        checkout 35 fine 33 machine 31 month 31 normal 30 dockerfile 29 put 29 pis 27 built 26
        developers 25 emulation 25 m3 25 crawling 24 people 24 adn 23 api 23 complains 23
        manifests 23 billing 22 box 22 amr64 21 stitch 20 together 20
        """
      ),
      (
        "image.optimize",
        """
        200mb 233 propose 217 normal 194 get 178 ml 176 cut 146 script 146 leaner 142 save 136
        base 134 image 132 fat 131 toolchain 128 gcc 125 service 125 static 125 world 125
        sensible 124 diet 123 html 122 production 121 billing 120 nginx 120 small 115 make 113
        gain 111 smallest 104 big 103 dotnet 102 take 101 gb 99 node 94 wasted 94 enormous 92
        registry 92 cold 91 made 91 complains 89 frontend 89 suggest 89 weighs 89 java 87
        satellite 87 storage 87 better 85 lighter 82 download 81 earth 81 finance 81 roof 81
        carry 80 analytics 79 nav 77 pain 77 compilers 76 hour 76 student 75 update 75 home 73
        report 73 ui 73 deploy 72 cost 71 end 70 data 69 python 69 3gb 68 huge 67 boss 66 sane 64
        ship 64 megabytes 63 slim 63 60mb 62 competitor's 62 four 62 laravel 62 search 61 ai 60
        teammate 60 smaller 59 device 57 high 57 min 57 heavy 56 first 55 flask 54 shrink 54
        start 54 half 53 ridiculous 51 rf 50 edge 49 use 49 etl 48 rm 48 find 47 geo 47 tiles 47
        turn 47 container 46 latency 46 scale 46 rid 45 bring 44 gigabytes 44 large 44 minutes 44
        autoscaling 43 course 43 svc 43 cluster 42 test 40 chat 39 kill 39 bot 38 lose 37 weights 36
        trim 34 vendor 33 fits 31 flash 31 move 31 telemetry 31 version 31 distroless 28 rails 28
        dashboard 25 4gb 24 put 24
        """
      ),
      (
        "image.prune",
        """
        image 290 rebuild 249 rid 214 leftover 202 full 186 use 178 hundreds 177 used 170 toss 165
        layers 164 refers 158 build 157 none 153 weeks 143 leave 142 unused 140 nameless 139
        container 130 ls 130 dangling 127 chuck 122 gb 121 page 116 needs 106 pull 104 throw 101
        stay 99 untagged 97 rubbish 96 volume 96 run 94 pile 93 acme 92 older 86 list 85 lies 84
        previous 84 discarded 83 deploy 80 ten 80 ci 77 rows 75 ssd 75 get 74 lost 74 time 73
        ahead 72 eat 72 clear 70 harddisc 69 ctr 68 engine 68 backup 66 spring 65 night 63 app 60
        month 60 notebook 60 teach 59 days 58 load 57 disappear 56 re 56 labelled 54 matter 54
        server 53 keep 52 base 51 name 51 earlier 48 clean 47 tag 46 gone 44 endless 43 clutter 42
        rebuilt 40 docker 39 prune 39 bin 38 drop 38 make 38 box 37 ditch 37 year 37 cost 36 img 32
        host 26 first 20 sweep 20
        """
      ),
      (
        "image.pull",
        """
        grab 205 newest 205 pul 199 local 190 box 176 digest 167 exactly 167 unable 163
        beforehand 157 flight 157 vllm 156 laptop 150 tonight 148 plan 146 immich 145 weekend 144
        gpu 142 machine 136 teh 136 copy 135 find 134 switch 130 hotel 128 mongo 128 offline 127
        host 125 mysql 120 latest 116 firewall 114 make 114 bring 113 close 113 staging 113
        arm64 111 pull 110 redis 109 slow 108 fetch 104 version 103 stop 102 alpine 100 eclipse 95
        windows 91 open 90 slim 87 change 86 platform 85 fresher 82 store 82 webui 82 docker 81
        fi 80 wi 80 refresh 79 variant 79 jenkins 78 demo 77 image 74 train 72 hour 71 dockerhub 68
        flavour 66 mosquitto 65 update 64 build 62 keycloak 61 start 61 management 59 myself 59
        m1 58 nvidia 58 flavor 57 notebook 57 disk 55 intel 54 last 54 meantime 49 security 47
        amd64 45 server 45 registry 43 runtime 42 far 35 arm 34 rabbitmq 32 traefik 32 mcr 29 sql 29
        bookworm 24 name 23 rebuilt 23 current 21 internet 20
        """
      ),
      (
        "image.push",
        """
        laptop 246 others 205 server 193 built 190 ready 187 get 181 needs 180 teammate 177
        retag 176 rebuilt 174 signed 159 grab 146 successfully 145 ghcr 138 bring 132 find 131
        notebook 126 send 118 pull 116 see 115 fetch 114 put 109 cluster 102 don't 102 hotfix 102
        exist 101 chem 97 colleague 90 great 89 img 89 centre 88 missing 88 tag 87 ml 84 box 83
        admin 82 pc 82 engineer 76 field 76 finished 76 helps 76 image 76 tele 76 arrive 75 local 75
        noon 75 torch 75 create 70 crawling 65 download 65 ship 65 ecr 61 fleet 61 quiet 61 fresh 59
        required 53 account 51 spring 51 time 51 authenticate 50 unauthorized 50 build 49 green 46
        myshop 46 end 45 harbor 45 company 43 dockerhub 42 second 41 release 40 kiosk 39 machine 39
        holiday 38 nexus 38 gb 35 cool 32 registry 31 upload 30 first 29 project 26 corp 25
        failed 25 paint 25 refers 25 lukas99 23 todoapp 23 parser 21 rest 21
        """
      ),
      (
        "image.remove",
        """
        gone 266 gigs 235 server 215 mistake 213 throw 194 three 184 machine 181 sap 180 cuda 173
        agent 161 img 159 local 159 pull 155 image 150 rmi 148 ugly 146 delete 145 firefox 142
        called 137 space 137 longer 129 wrong 127 id 120 take 120 away 118 tag 118 free 116 gb 116
        ollama 116 prune 115 rasa 114 accidentally 110 guy 110 servercore 110 kick 109 made 109
        tutorial 109 host 107 windows 103 licence 102 copy 100 get 100 scanner 99 don't 98 legal 97
        fe 91 end 90 vendor 86 remove 85 9be1 84 list 81 force 80 oracle 78 laptop 77 drop 76 xe 76
        none 70 19gb 69 needs 69 vm 69 load 68 tiny 68 irrelevant 65 use 65 kestrel 64 abandoned 63
        store 59 april 56 project 56 python 56 build 52 course 52 homework 52 single 52 staging 52
        rails 49 v1 49 crawler 48 keep 44 base 41 form 40 lose 40 opencv 40 91fe0c 39 container 38
        stay 37 prototype 35 understand 35 disk 34 ctr 32 tensorflow 32 tmp 32 huge 30 mongo 29 f 28
        leave 28 conflict 23 says 23 stop 23 dead 20 summer 20
        """
      ),
      (
        "image.scan",
        """
        built 159 dare 87 scout 86 update 85 don't 84 base 83 fresh 82 push 73 image 33
        """
      ),
      (
        "image.tag",
        """
        called 352 known 314 tga 266 script 168 deploy 164 myself 157 namespace 157 org 157 name 146
        give 144 local 134 a1b2c3d4 127 put 126 got 125 needs 125 bc 119 prefix 119 alias 117
        tiler 115 yesterday's 114 current 112 verify 110 fix 108 build 106 node 106 proper 106
        begin 101 marked 101 rename 97 exist 94 said 94 find 93 id 93 today's 92 box 90 staging 90
        qa 85 push 84 built 83 label 81 latest 81 leave 80 moment 80 image 78 stable 76 8c2f1 75
        hub 74 production 74 a91c3 72 docker 71 v2 71 77ab03 69 produce 67 5b1c2f8e9a 66 plain 63
        2b7e 61 nameless 58 second 58 overwrites 56 reachable 56 test 55 builder 54 work 51
        harbor 50 machine 50 hour 48 stay 48 90ab 43 carry 41 img 40 release 39 foo 38 crawler 36
        date 33 add 29 aswell 29 yuo 29 churn 28 hand 28 photos 28 tag 28 mean 27 numbers 27
        registry 26 host 25 nginx 25 3fbc9 24 report 23 billing 21 picture 21
        """
      ),
      (
        "network.create",
        """
        separate 191 private 180 put 163 share 153 real 152 external 150 name 146 hook 144
        office 140 two 133 net 127 ipv6 123 default 120 lan 118 container 117 datalab 111 see 110
        called 109 jupyter 109 lab 107 dns 104 compose 103 isolated 103 run 103 file 102 guide 99
        reverse 99 blue 98 different 98 dmz 97 backend 95 live 93 camera 91 house 91 resolve 91
        proxy 90 expected 89 mongo 87 network 87 bridge 86 internet 84 somewhere 80 keycloak 79
        device 78 eth0 78 segmentation 78 test 78 create 76 needs 74 plain 71 svc 71 order 69
        outbound 68 vpn 68 home 64 pihole 63 docker 62 postgres 62 ctr 61 internal 60 enabled 59
        pci 59 set 56 use 56 notebook 54 reach 54 setup 51 they're 50 found 49 mosquitto 49 teams 49
        give 48 architecture 46 decision 46 red 45 response 45 daemon 44 grafana 44 production 44
        driver 41 monitoring 41 standalone 41 outlives 40 find 37 loki 37 observability 37
        promtail 37 o 36 iot 35 make 35 members 35 begin 34 fleet 34 payments 34 rest 34 router 33
        eth1 30 free 30 vault 30 code 29 fresh 29 labnet 29 mail 29 scanner 29 worker 29 none 28
        range 28 together 27 traefik 27 app 25 w 20
        """
      ),
      (
        "network.inspect",
        """
        ip 250 options 232 mtu 229 name 219 address 215 somebody 195 network 193 overlay 175 lab 165
        icc 163 interface 156 net 156 parent 155 internal 149 database 142 monitoring 138
        attached 127 container 127 proxy 125 hangs 122 got 115 ips 112 gateway 111 use 110
        security 107 sits 106 static 100 get 96 macvlan 95 ipv6 94 taken 94 firewall 90 guy 90
        gave 88 curious 87 db 86 claims 80 plug 80 turn 79 free 77 br 75 wich 74 backend 73
        configured 73 mesh 73 teh 73 connect 71 stay 70 two 68 encrypt 67 iot 63 subnet 63 range 62
        bridge 60 tier 60 says 59 docker 57 broker 56 broken 49 corp 46 hard 46 lan2 46 license 46
        mqtt 45 service 45 vpn 45 code 44 month 44 printer 44 fix 43 netops 43 whitelist 43
        called 41 inside 40 datalab 37 lan 36 ago 34 details 31 set 31 fleet 28 inspect 27 live 26
        ingress 21
        """
      ),
      (
        "network.list",
        """
        overlay 240 macvlan 209 net 204 bridge 203 network 201 lits 181 left 154 range 146 host 139
        wifi 132 compose 127 occupied 127 track 107 driver 106 lost 106 engine 104 pick 104 pool 99
        remove 95 mgr 94 grab 91 complains 89 w 86 admin 85 attached 84 laptop 84 share 84
        collides 83 docker 82 six 82 work 79 suspect 78 machine 73 sits 73 subnet 70 swarm 70 use 69
        dozens 67 staging 66 whatever 66 vpn 65 create 64 ipv4 63 non 63 available 62 three 61
        empty 58 claims 56 container 54 begin 53 connect 53 find 51 show 51 eaten 50 test 50
        wants 50 made 49 default 48 first 47 half 47 whos 46 hand 45 box 44 address 43 drift 43
        fish 43 forget 43 seine 43 trawl 43 server 42 others 41 fully 40 predefined 40 silly 39
        assign 38 contains 36 name 36 cidr 34 clashes 25 exist 25 give 23
        """
      ),
      (
        "network.remove",
        """
        bridge 236 network 231 unplug 229 dmz 214 vpn 196 longer 189 take 187 august 171 falcon 170
        shut 160 subnet 147 public 143 disconnect 135 block 131 net 125 test 124 leave 121 stay 120
        leftover 116 clear 115 guest 108 members 108 breach 103 fileserver 103 segmentation 103
        needs 102 rid 99 delete 98 project 93 couple 88 hack 88 hackathon 88 business 84 nas 84
        fully 83 iot 83 predefined 83 storage 83 sandbox 82 away 81 course 81 qa 81 see 81 torn 81
        pull 80 crawler 78 pool 78 clashes 77 year 77 anymroe 75 branch 75 range 72 connect 70
        cart 69 empty 68 printer 68 drop 66 experiment 64 half 63 nuke 63 left 61 container 58
        kick 58 lab 58 dead 57 nobody's 57 webmail 55 whatever 53 legacy 52 proxy 52 api 49
        frontend 49 overlaps 48 unused 48 made 47 suspect 46 keep 43 prune 42 using 40 ago 37
        hangs 32 office 32 br 31 internal 24 nobdy 24 scratch 24 ftp 22 macvlan 21 mailhog 21
        nonetheless 21 subdivided 21 thirty 21 adn 20 docker 20 long 20 testnet1 20 testnet2 20
        """
      ),
      (
        "network.troubleshoot",
        """
        talk 233 b 208 answer 190 enotfound 189 api 179 canot 177 echother 176 pool 176
        container 175 space 175 apt 164 website 160 firewalld 156 says 148 fine 147 ping 144
        allocated 137 bind 135 overlaps 134 dead 129 app 128 get 127 internet 127 traffic 126
        find 118 reach 117 missing 115 getaddrinfo 113 teh 109 hand 104 box 100 turn 98 backend 97
        nameserver 93 failed 91 published 91 postgres 86 inside 84 outbound 84 phone 84 request 81
        srv 81 work 80 nuget 77 join 76 large 69 linux 68 reset 68 redis 66 round 66 mongo 65
        forever 64 kuma 63 uptime 63 two 60 collides 58 flask 58 list 58 site 58 got 57 pass 56
        wifi 56 bytes 55 none 53 small 53 jellyfin 52 update 50 frontend 48 network 48 start 48
        see 46 take 46 salesforce 43 host 41 sap 41 wrong 40 eachother 39 page 39 mysql 35 n8n 35
        port 35 db 33 stall 33 directly 32 route 32 log 31 check 30 give 30 grafana 30 payload 29
        upload 28 address 27 cause 25 define 25 iptables 25 sane 25 sre 25 translate 25
        unreachable 25 known 24 packets 24 corporate 23 time 23 whereas 23 worker 22 claims 21
        stuck 21 machine 20 pc 20
        """
      ),
      (
        "registry.cleanup",
        """
        customer 262 quay 226 push 187 dev 180 hub 167 half 157 erase 156 registry 145 year 140
        mean 132 self 129 disappear 127 ecr 126 get 125 drop 123 manifests 123 commit 122 vanish 122
        wipe 120 ghcr 112 tag 111 pull 107 merge 106 orphaned 105 older 103 full 101 care 99 rc 99
        broken 97 host 92 repo 91 ci 85 remove 85 monorepo 84 tb 84 mustn't 82 project 79 branch 78
        night 78 holes 73 mailer 73 svc 72 till 72 retention 69 feature 67 known 67 money 67 pr 67
        delete 66 they're 66 version 66 database 62 inside 62 request 62 build 61 gitlab 59
        happens 58 storefront 58 quota 57 side 57 harbor 56 semver 56 longer 54 copy 48 fetch 47
        make 47 wrong 47 kill 46 distributed 45 published 45 thrown 45 accidentally 44 3k 43 axe 43
        w 43 ago 42 company 42 gone 40 snapshot 40 mistake 39 euros 38 pay 38 belong 37 cloud 37
        exceeded 37 incl 37 sha 37 remain 36 somebody 36 disk 35 laptop 35 live 35 march 34
        sandbox 34 none 31 others 31 take 31 data 30 rid 29 mostly 28 empty 27 upload 27 beta 26
        cost 26 x 26 exp 25 image 25 storage 25 cancelled 24 hit 24 nexus 24 train 24 leave 22
        spring 22 curl 20
        """
      ),
      (
        "registry.copy",
        """
        directly 216 hub 206 artifactory 193 harbor 177 limit 169 ghcr 162 signature 158 leave 150
        rate 147 vllm 129 registry 127 unchanged 126 ecr 124 get 121 platform 119 base 116
        straight 115 image 109 internal 109 acr 103 laptop 103 frankfurt 99 digest 93 quay 93
        daily 91 reach 91 singapore 91 nexus 88 ages 87 bring 84 init 84 switch 83 tenant 81
        vault 81 gitlab 74 dockerhub 70 pull 69 bytes 67 factory 67 exactly 66 slim 66 grafana 64
        internet 63 azure 53 unaltered 53 kill 52 shut 50 bite 49 prem 49 skopeo 44 case 43 live 43
        operator 43 ought 43 air 42 gapped 42 break 41 remain 39 change 38 failed 37 tool 37
        aliyun 36 china 36 dutch 36 enough 36 swiss 36 identical 35 upstream 34 bitnami 33 vendor 33
        download 31 two 31 cluster 30 disk 30 build 27 first 27 brought 26 customer 26 site 25
        style 25 4gb 24 gcp 24 replication 24 class 23 crazy 23 drive 23 keep 23 student 23 left 22
        push 21 release 21 available 20
        """
      ),
      (
        "registry.login",
        """
        work 193 token 192 ask 164 password 163 sing 158 gitlab 133 log 133 robot 129 azure 125
        pull 106 creds 105 acr 104 failed 102 type 99 keep 93 docker 85 denied 80 computer 79
        group 78 laptop 78 allowed 77 central 76 access 75 refers 73 signed 73 eu 72 engine 65
        deploy 60 accept 57 company 55 stop 54 user 54 credentials 52 get 51 resource 47 acmeprod 46
        repository 45 request 44 fetch 42 host 41 connect 40 change 39 ecr 39 monday 39 registry 36
        stdin 34 image 31 matter 30 university 30 account 29 artifactory 29 google 28 make 26
        rotate 26 2fa 25 upload 25 aws 24 server 23 known 22 machine 22 harbor 21 till 21 error 20
        """
      ),
      (
        "registry.promote",
        """
        approved 232 repo 181 registry 178 move 164 pass 162 test 149 take 139 release 136 make 134
        become 133 promote 120 sync 117 official 115 bytes 108 candidate 108 project 108 local 105
        prod 98 rc 97 stable 97 blessed 91 artifactory 90 production 90 build 85 sha 84
        acceptance 83 harbor 80 qa 80 head 77 weeks 75 artifact 74 manifests 74 uat 73 tariff 69
        point 68 signed 68 idp 67 dev 64 engine 62 quarantine 61 bff 59 cr 59 mobile 58 security 57
        night 56 sits 52 identical 48 board 47 repository 47 staging 45 docker 40 checklist 39
        model 39 signoff 39 org 38 lift 37 ecr 35 exactly 35 live 35 graduate 33 rebuild 32 said 32
        wise 31 says 27 appear 26 bits 25 clear 25 whatever 23
        """
      ),
      (
        "registry.retention",
        """
        kept 203 keep 175 long 170 release 163 tag 156 month 152 show 148 days 147 survive 144
        snapshot 140 build 137 forget 125 year 123 automatic 111 registry 105 harbor 104 doubled 100
        pull 99 auditor 98 quay 96 billing 93 ecr 92 rule 91 stale 91 live 86 stay 85 pr 84
        manager 83 archive 82 branch 80 dry 78 gone 77 net 76 lose 75 clean 74 seven 74 image 73
        merge 73 untagged 72 work 72 request 71 repo 70 spend 67 five 66 service 66 youngest 64
        rises 61 see 61 expires 60 ci 59 cost 57 vanish 56 scheme 55 falls 53 longer 53 v 52
        mustn't 51 available 50 demands 50 junk 50 throw 50 dev 45 policy 45 recent 44 quarter 43
        remain 42 spare 41 automatically 40 shop 38 away 37 delete 37 start 37 needs 35 rid 35
        forever 33 hand 32 risk 32 sensible 32 stop 32 click 31 decide 31 night 31 friday 30
        management 30 project 29 draft 28 make 28 happens 26 store 25 given 24 holding 24
        regulators 24 bank 23 dies 23 drop 23 fortnight 23 core 22 feature 21 semver 21 expiry 20
        newest 20
        """
      ),
      (
        "registry.tags",
        """
        arm64 291 newer 266 vendor 260 arm 191 sha256 186 wat 185 manifests 183 registry 180
        point 175 published 166 price 161 claims 154 called 149 official 147 version 137 found 134
        remember 134 hub 132 intel 132 python 132 make 131 ppl 131 survey 126 build 123
        colleague 120 repo 119 says 118 exist 117 equivalent 116 made 110 upstream 109 hotfix 108
        private 106 upload 106 push 105 mirror 103 said 101 variant 100 argo 98 knows 97 gateway 95
        curl 94 give 92 offers 90 tileserver 90 webshop 89 owe 87 jdk 86 believe 85 harbor 85 ago 84
        wants 83 repository 82 api 79 quay 76 hour 75 node 75 engine 74 far 68 keycloak 65 tag 65
        download 64 recent 64 unknown 63 slim 60 got 48 pin 46 digest 45 remote 44 contains 42
        amd64 41 app 41 see 39 port 35 service 35 checkout 34 windows 32 ecr 31 tool 29 use 28
        sha 27 saw 24 sits 24 worker 24 output 23 company 21 java 21 moment 21 al 20
        """
      ),
      (
        "system.df",
        """
        mac 261 clean 241 gigabytes 231 win 230 reclaim 228 suspect 228 prune 225 gain 189
        numbers 189 runner 181 big 176 docker 173 cache 169 unused 163 cleanup 160 get 159 worth 158
        delete 144 build 142 read 128 teh 127 amount 125 using 125 says 113 worry 112 fill 108
        sits 105 eat 104 first 101 free 92 avail 90 filesystem 90 used 88 diagnose 85 break 82
        size 80 gb 78 ssd 78 volume 73 wise 73 disk 72 gone 72 image 72 drive 71 claims 69
        compare 68 laptop 65 mounted 61 take 61 split 60 hogging 59 box 58 mb 58 rails 58 holding 57
        order 55 small 53 mcuh 52 repo 52 footprint 51 larger 51 project 46 desktop 43 guilty 43
        partition 43 picture 41 dose 40 ues 40 disc 39 vars 33 alert 28 dkr 28 usage 28 h 24
        """
      ),
      (
        "system.info",
        """
        overlay2 320 date 226 worry 216 ps 208 registry 178 engine 169 btrfs 164 runtime 160 gpu 159
        support 153 memory 143 buildkit 135 qualifying 135 runbook 135 total 135 secret 133 cpu 125
        count 123 jo 121 pc 120 devicemapper 112 mirror 109 see 109 docker 105 says 104 rootless 99
        dir 96 driver 93 version 92 warning 92 install 89 default 85 root 85 use 84 wants 82
        insecure 80 log 65 client 64 machine 60 vendor 59 complains 51 problem 49 minimum 46 nas 42
        wich 37 remap 36 userns 36 configured 35 using 32 api 30 tickets 27 cgroup 26 read 25
        details 24 v2 23 print 22 run 22
        """
      ),
      (
        "system.prune",
        """
        needs 275 write 256 room 255 dead 242 device 238 left 211 hurt 209 except 205 sweep 184
        alone 181 make 177 give 165 spring 153 dangling 152 precious 144 related 143 cache 138
        laptop 138 system 137 start 125 get 116 expendable 106 unused 106 buildkit 102 fresh 101
        network 100 gigs 98 docker 96 space 90 loose 88 older 88 stop 86 evrything 85 runner 84
        alarm 82 away 82 failed 78 container 77 everthing 73 free 71 copy 67 general 66 run 66
        layers 59 manual 56 otherwise 56 ctr 54 junk 54 drop 53 monday 52 full 51 whatever 51
        disk 48 build 47 clean 47 remove 47 throw 46 macbook 44 postgres 44 builder 40 hour 40
        complete 39 housekeeping 38 agent 37 longer 37 usd 37 flush 34 ci 33 dev 26 gigabytes 26
        af 24 using 24 keep 23 last 23 called 22 reach 22 image 21 stay 20
        """
      ),
      (
        "volume.backup",
        """
        data 222 redis 197 upgrade 196 live 187 carry 168 media 150 wipe 150 blows 147 pg14 147
        min 145 first 135 get 133 saturday 131 fill 127 today's 127 nfs 124 nexus 116 wrong 116
        build 115 macbook 111 exist 104 book 101 bookkeeping 101 server 97 volume 97 incl 96
        mysql 87 tarball 86 file 85 share 85 nas 82 copy 79 zip 79 give 76 host 75 influx 75
        update 75 tonight 74 tgz 73 test 72 contents 71 format 71 measure 71 database 70 weekend 70
        safe 69 gitlab 68 pgdata 67 rent 66 year 65 cancelled 64 external 64 picture 64 three 64
        vol 64 move 63 anywhere 61 friday 61 make 61 nextcloud 61 dir 59 photos 59 dies 58
        accident 57 box 57 elasticsearch 57 es 57 index 57 nuke 57 midnight 56 made 53 minutes 53
        english 52 family 52 sorry 52 upload 52 put 51 redmine 51 vaultwarden 51 bookstack 50
        fresh 50 run 49 paperless 48 sits 48 weeks 48 monday 47 forum 46 literally 46 state 45
        archive 43 grafana 43 mariadb 43 touch 43 docker 42 timestamps 41 prune 39 aside 38 case 38
        sideways 38 two 38 unpacked 34 home 32 tar 32 vw 31 disk 30 reinstall 29 calibre 28 local 28
        mongo 28 openldap 28 brother 27 document 27 password 25 library 24 take 24 don't 23
        plugin 23
        """
      ),
      (
        "volume.create",
        """
        place 264 empty 249 external 213 tmpfs 187 upload 185 log 183 says 183 none 174 folder 169
        backed 165 share 165 cifs 162 found 152 live 148 crate 144 postgres 139 persistent 131
        tool 131 somewhere 129 app 123 compose 117 storage 113 data 112 longer 112 container 109
        vol 105 volume 105 work 103 creds 100 create 99 separate 99 scratch 98 label 94 set 94
        called 92 w 87 stay 86 ready 84 mysql 83 permanent 81 sensor 81 shopdb 81 told 81 backup 79
        attached 78 db 78 zotero 78 survive 75 exist 73 anonymous 70 name 69 archive 66 file 66
        true 62 docker 61 mail 60 mongo 57 letsencrypt 55 labelled 53 megs 52 thesis 51 pipeline 49
        we'll 46 2gb 45 fast 45 max 45 model 45 stop 45 blue 44 certs 44 install 42 tutorial 42
        keep 41 marked 41 several 41 512m 37 grumbles 36 recreate 36 weeks 36 far 33 prepare 29
        replace 29 ollama 27 usable 27 define 26 orignals 22 test 22 time 22 provision 21
        """
      ),
      (
        "volume.inspect",
        """
        big 306 second 237 volume 219 options 217 nfs 205 disk 199 attached 180 mounted 178
        local 176 assets 165 name 162 dare 157 size 155 label 154 directory 153 vol 151 whcih 151
        live 150 share 150 host 145 gb 144 container 142 mautic 137 hesitate 133 made 133
        physical 131 certain 127 depends 127 file 125 media 124 log 122 touch 122 path 118 tsdb 117
        prometheus 114 dataset 113 hangs 113 silently 113 computer 104 wich 104 grown 103
        located 103 mountpoint 101 ctr 100 become 99 driver 99 teh 98 delete 94 read 94 pgdata 91
        details 90 date 77 hard 77 using 77 scared 75 somebody 73 anybody 72 idle 72 directly 68
        store 68 exist 67 cache 64 elastic01 60 keep 59 two 59 db 56 gigabytes 53 project 53
        grafana 52 bgi 51 sits 51 node 49 v3 49 list 48 gitlab 46 inside 46 elasticsearch 40
        forgot 40 minio 40 compose 39 export 36 inspect 32 make 30 user 30 nas 29 docker 28
        create 27 loki 25 write 24 upload 23 gave 20
        """
      ),
      (
        "volume.list",
        """
        volms 249 volume 223 large 213 anonymous 210 data 210 name 206 month 200 store 193
        backup 192 vol 187 decide 183 kept 172 storage 172 big 166 ask 162 server 152 biggest 146
        lits 145 wiki 145 fattest 142 show 142 size 140 use 136 host 135 delete 134 inherited 133
        long 130 somewhere 129 top 129 container 125 ago 123 using 123 give 121 database 119
        erpnext 119 engine 114 mounted 114 put 113 forum 98 nfs 98 remember 98 machine 92 keep 91
        afraid 89 docker 88 got 86 list 86 project 84 first 82 live 81 nas 80 remove 78 last 77
        driver 72 belong 71 state 68 gone 64 8c1f 62 e09b 62 everywhere 59 network 58 persistent 53
        hack 52 recall 52 hackathon 44 netdata 42 called 41 customer 38 find 33 overview 32
        colleague 30 see 27 wat 23
        """
      ),
      (
        "volume.prune",
        """
        gb 306 volume 297 remain 272 wipe 249 attached 240 included 235 orphaned 225 three 202
        data 189 use 188 leftover 180 needs 177 linked 158 peace 153 mounted 152 drop 151 rid 151
        df 147 w 147 ci 146 unused 145 container 140 they're 140 none 131 line 125 hangs 120
        throw 117 ahead 116 ls 114 free 111 reclaim 111 dispose 109 unattached 109 got 108
        storage 106 away 105 f 104 clean 101 particular 100 abandoned 97 vol 96 don't 91 dangling 90
        zap 88 exist 85 leave 82 remove 82 feel 81 lose 80 testcontainers 79 dont 77 gigs 77 host 77
        build 74 name 74 hash 70 active 69 delete 69 teh 69 total 69 matter 67 reclaimable 67
        space 64 reference 63 dozens 61 except 61 label 61 docker 58 run 57 ths 57 ctr 56
        integration 53 local 52 rest 52 empty 50 test 50 eat 49 get 49 backup 48 labelled 48
        semester 46 full 45 thrown 45 tried 45 machine 44 thousand 41 time 38 cache 37 system 36
        area 35 refers 35 hundreds 34 two 34 agent 33 year 26 ownerless 25 anywhere 23 pile 22
        clear 21 gone 20
        """
      ),
      (
        "volume.remove",
        """
        erase 231 volume 220 away 168 dies 154 database 146 destroy 146 incl 146 data 138 remove 136
        influx 135 gdpr 130 inside 130 needs 130 name 127 keep 125 rds 121 delete 119 begin 117
        bye 113 empty 113 start 113 scrape 112 rid 110 4be1 105 tmpvol 105 migrate 104 grr 103
        disappear 102 dead 98 exited 97 playground 94 ago 92 wal 88 exactly 87 longer 86 postgres 84
        cease 83 scratch 83 request 82 vol 82 customer 81 month 80 work 80 thrown 77 loki 75
        present 74 kafka 72 test 72 daemon 71 response 71 useful 70 using 70 error 69 chuck 68
        contents 67 despite 65 holding 65 values 65 tenant 63 called 62 force 61 log 61 uninstall 60
        bookstack 58 sits 58 dir 56 mariadb 54 gitlab 51 backup 50 discontinued 50 exist 50
        falcon 50 project 49 acorn 47 cancelled 45 storage 45 dev 44 gone 44 stop 43 staging 41
        db 40 bin 38 initialised 38 mysql 38 pg13 38 worthless 38 poc 37 refused 37 container 36
        owner 36 version 36 ask 35 dump 34 older 34 cache 33 teh 33 tmp 33 obsolete 31 three 29
        ctr 27 trial 27 included 25 image 22
        """
      ),
      (
        "volume.troubleshoot",
        """
        folder 191 gitea 176 write 172 time 169 wants 159 container 157 edit 156 recreate 152
        nfs 148 selinux 146 yaml 143 empty 140 rows 139 chmod 137 grafana 133 hangs 133 note 129
        update 126 dashboard 124 gone 123 restart 122 show 119 mysql 116 redeploy 115 insert 114
        v 114 compose 112 healthy 110 print 109 rm 109 save 106 upload 102 see 100 dir 98 teh 97
        vanish 97 fine 95 uid 94 lose 92 share 92 data 88 form 87 library 87 ctr 86 don't 86 find 83
        jenkins 83 chown 82 add 81 pull 81 file 80 forum 79 arrive 78 host 78 inside 71 wrong 70
        permission 69 windows 69 pgdata 68 rights 65 directory 64 enforce 64 install 64 denied 59
        lost 59 put 59 mabye 58 solve 58 usb 56 written 56 network 55 entries 54 photos 52 belong 51
        datadir 51 rhel 51 suddenly 51 mac 50 conf 49 fresh 47 worker 46 bind 45 drive 44 root 44
        page 43 start 43 app 41 visible 41 dev 40 understand 40 eacces 39 prod 38 desktop 36 site 36
        source 36 wiki 35 deal 33 jellyfin 32 tho 32 templates 30 they're 29 src 28 postgres 27
        pretty 27 guy 26 versa 26 vice 26 yesterday's 26 force 25 fedora 24 rails 24 swear 24
        problem 23 readable 23 block 22 volume 21 line 20
        """
      ),
      (
        "gitops-pipeline",
        """
        request 216 merge 155 put 115 raise 114 env 110 critical 109 belong 108 wedding 102 diff 99
        end 90 pr 87 red 86 test 84 acceptance 82 service 81 failed 80 gitops 72 woodpecker 70
        happy 67 overlay 67 main 65 backend 64 notice 64 config 61 everybody 60 jenkinsfile 59
        push 59 live 57 login 52 nothing's 52 acc 51 tst 51 catch 50 ledger 50 whenever 49 scan 47
        run 46 broken 45 check 45 preprod 43 min 41 skip 41 actions 39 date 39 scp 39 trivy 39
        tuesday 39 matrix 38 whatever 38 laptop 37 production 37 thats 36 image 35 laravel 35
        match 35 prune 35 step 35 gave 34 steered 34 chart 33 conditions 33 decide 33 karl 33
        lead 33 kustomize 32 layers 32 v3 32 flux 31 owner 30 add 29 advisory 28 tired 28
        comparisonerror 27 desc 27 gateway 27 generate 27 three 27 unknown 27 helm 26 state 26
        evening 25 github 25 hand 25 python 25 dependency 24 rpc 24 source 24 faster 22 friday 22
        load 22 days 21
        """
      ),
      (
        "gitops.pipeline",
        """
        end 135 critical 118 whenever 113 red 92 step 92 head 85 karl 85 failed 83 push 82
        woodpecker 74 backend 70 scp 70 hand 68 lead 67 main 67 notice 66 sandra 63 holiday 62
        jenkinsfile 60 put 60 check 58 broken 55 scan 54 login 53 nothing's 52 bits 51 different 51
        rebuild 50 image 49 min 49 trivy 45 laptop 44 actions 43 skip 43 matrix 41 developers 40
        merge 40 automated 39 python 38 friday 37 github 37 suggest 37 test 37 add 36 knows 36
        workflow 36 layers 35 conditions 33 deploy 31 happens 31 tired 29 circleci 28
        comparisonerror 27 desc 27 evening 27 generate 27 helm 27 leave 27 state 27 unknown 27
        automatically 25 pick 25 signed 25 code 24 dependency 24 load 24 rpc 24 source 24 explain 23
        faster 23 fire 23 waiting 20 without 20
        """
      ),
      (
        "gitops.promote",
        """
        request 235 pr 157 version 157 env 150 raise 149 preprod 131 staging 130 acceptance 123
        environment 123 merge 121 belong 120 happy 115 live 115 prod 114 diff 112 canary 109
        gitops 107 stop 107 argocd 102 repo 102 wedding 102 get 96 app 92 argo 89 service 89
        everybody 88 overlay 87 set 87 open 81 production 81 whatever 80 uat 77 soaking 75 commit 62
        tonight 62 put 58 days 56 note 56 pre 56 acc 55 catch 55 date 55 train 55 tst 55
        integration 54 ledger 54 green 53 take 53 owner 51 tag 50 test 50 tuesday 50 make 49
        thats 49 decide 48 laravel 48 match 48 prune 48 run 48 says 48 cleanup 47 chart 46
        kustomize 45 flux 44 three 44 config 43 folder 43 gave 43 steered 43 advisory 38 time 38
        values 38 v3 34 job 31 file 29 suppose 29 gateway 28 name 28 two 27 digest 25 payments 25
        board 22 dir 22 read 22 registry 20
        """
      ),
      (
        "kubernetes-operator",
        """
        cluster 146 eks 139 legal 130 k3s 100 accept 91 gke 90 namespace 90 k8s 87 copy 81 ops 79
        pods 78 count 76 prod 72 eleven 71 roll 70 send 70 tester 70 platform 69 error 68 cart 66
        pvc 66 ran 65 restart 65 service 65 rollout 64 job 62 past 62 replace 62 boss 61 release 59
        v 59 find 58 inference 58 june 58 p 58 app 57 enforce 57 overflow 57 replicas 57
        admission 55 apis 55 cause 54 huh 54 inventory 54 notfound 54 baseline 53 proper 52 shell 52
        watch 52 aks 51 configmap 51 people 51 run 51 convert 50 folder 50 black 48 coredns 48
        drain 48 e 48 hardware 48 limit 48 map 46 signed 45 authority 44 checkout 44 kubelet 44
        readme 44 x509 44 config 43 event 43 follow 43 fr 43 ocr 43 outgrown 43 rpc 43
        recommender 41 single 41 kubernetes 40 translate 40 certificate 39 label 39 management 39
        complains 38 d 38 friday 38 added 37 create 37 server 37 wtf 37 hour 36 six 36 mistake 35
        vm 35 club 34 kompose 34 provider 34 work 34 hostname 33 ml 33 nine 33 reason 33 request 33
        proxy 32 said 32 revision 31 wrong 31 admin 30 place 30 thirty 30 stack 29 ask 28
        daemonset 28 gave 28 policy 28 cpu 27 dashboard 27 healthy 27 metrics 27 name 27 ready 27
        script 27 draft 25 pending 25 kubectl 24 pause 24 payments 24 bugs 23 put 23 statefulset 23
        ten 23 write 23 kubeconform 22 auth 21 manager 21 pull 21 restricted 21 save 21 volume 21
        workload 21 pg 20 plain 20 reach 20 settle 20 time 20
        """
      ),
      (
        "kubernetes.debug",
        """
        tuesday 167 cronjob 165 fire 159 job 147 failed 139 status 133 hangs 132 bump 127 night 126
        second 126 update 125 statefulset 124 marketing 123 staging 121 daemonset 116 metrics 116
        first 115 gke 114 shop 106 added 104 replicas 104 restart 103 half 101 request 100
        rollout 99 find 95 count 94 says 93 send 92 node 90 time 86 eleven 84 kubernetes 83 alive 81
        autoscaler 79 cfg 79 horizontal 79 dashboard 78 limit 78 payments 78 event 77 tester 77
        pods 74 ns 72 hour 71 ingress 71 moment 70 huh 69 production 69 complete 68 policy 68
        cause 67 volume 67 fine 64 called 61 finished 61 found 61 work 61 configmap 60 7d9 59
        crashloops 59 shape 56 coredns 55 notfound 55 host 54 hiya 53 monitoring 53 namespace 53
        pending 52 pull 51 place 50 waiting 48 auth 47 config 46 green 46 wtf 46 authority 45
        kubelet 45 readiness 45 somebody 45 x509 45 attached 44 lost 44 certificate 43 checkout 43
        recommender 43 rpc 43 kubectl 40 cart 39 grafana 39 network 38 start 38 manager 37
        refused 37 run 37 reason 36 code 35 hit 35 eu 34 signed 34 7c9 31 health 31 overview 31
        stg 31 replace 30 scale 30 broken 28 built 28 data 28 previous 28 push 28 read 28 sick 27
        crashloopbackoff 26 instance 26 management 26 available 25 crashes 25 log 25 days 24
        returns 24 alone 23 answer 23 give 23 pool 23 bound 22 finance 22 prometheus 22 error 21
        flip 21 imagepullbackoff 21 java 21 senior 21
        """
      ),
      (
        "kubernetes.deploy",
        """
        values 207 friday 161 black 158 configmap 136 get 132 change 128 roll 128 put 127
        approved 126 set 126 live 123 release 116 watch 116 pick 114 proxy 113 version 113 exam 110
        bring 108 written 95 cluster 92 pods 88 staging 84 two 82 chart 81 mailer 81 zero 80 ran 76
        search 69 found 67 demo 66 healthy 66 manifests 66 proper 63 cart 61 web 61 drain 60
        inventory 60 valid 60 image 59 name 59 replace 59 revision 58 finished 57 online 55
        report 55 test 55 dev 54 people 54 rid 54 rollback 54 make 52 tonight 52 twice 52 settle 50
        hardware 49 k8s 49 map 49 thirty 47 copy 46 switch 46 downtime 44 stop 43 thumbnailer 42
        paper 41 resource 41 advertising 40 cope 40 night 40 tv 40 checkout 39 frontend 38
        indexer 37 money 37 namespace 37 reach 37 risk 37 waiting 37 500s 36 stay 36 website 35
        evening 33 expected 33 far 33 ten 33 till 33 bugs 32 pause 32 slow 32 customer 31 install 29
        bounce 28 canary 28 hotfix 28 load 28 prod 28 time 28 error 27 linter 27 monday 27
        yesterday's 27 sales 26 billing 24 prototype 23 apply 22
        """
      ),
      (
        "kubernetes.manifests",
        """
        image 151 cpu 140 copy 130 readme 124 inference 110 repo 98 hostname 97 adapt 96 needs 96
        peak 96 talk 96 horizontalpodautoscaler 95 standard 95 write 90 dockerfile 88 numbers 88
        past 88 yaml 88 days 84 ops 81 traffic 80 service 77 deploy 76 two 73 set 69 sensible 68
        keycloak 64 none 63 database 61 ml 61 upgrade 61 http 60 project 56 run 56 hundreds 54
        app 53 tenant 53 hand 52 mounted 51 options 51 config 49 eks 48 hub 48 take 48 instance 47
        reachable 47 file 45 people 45 clue 43 scientist 43 empty 42 three 42 tls 41 db 40 redis 40
        generate 38 k8s 38 nerves 36 otherwise 36 said 36 save 35 api 32 draft 32 networkpolicy 32
        directory 31 baked 30 piece 30 got 29 cluster 28 page 28 docs 27 raw 27 memory 25
        platform 25 base 24 reach 24 vendor 24 notifier 23 svc 21 billing 20
        """
      ),
      (
        "kubernetes.migrate",
        """
        kustomize 343 k3s 296 compose 278 docker 258 pvc 193 helm 170 object 158 volume 157 turn 154
        chart 142 service 116 postgres 114 eks 112 data 107 script 107 get 105 take 99 give 98
        host 91 swarm 84 run 83 gave 82 pgdata 81 boss 80 namespace 78 carry 77 plain 77
        kubernetes 76 p 76 live 75 follow 72 platform 72 v 72 aks 71 shell 70 convert 69 env 63
        gke 62 server 62 single 62 label 60 mysql 60 box 59 exactly 58 june 58 whatever 58 dies 57
        signed 57 end 56 bot 53 quiz 53 assistant 52 d 52 e 52 keep 52 manifests 52 restart 52
        translate 52 brought 51 lab 50 become 48 line 48 traefik 48 six 46 kompose 45 kubectl 45
        fr 44 ocr 44 vm 44 management 43 outgrown 43 command 40 given 39 month 39 nine 39 company 38
        secret 38 admin 37 got 36 club 34 provider 34 name 32 upload 30 gb 29 app 28 here's 28
        rancher 28 start 27 stop 27 tool 27 decide 26 contents 25 ns 25 vol 24 logistic 23 away 22
        form 22 pg 22 allowed 21
        """
      ),
      (
        "kubernetes.validate",
        """
        legal 239 probe 219 file 211 yaml 196 limit 180 mistake 167 kubeconform 160 overflow 152
        templates 141 stack 139 wrong 138 work 129 corect 128 month 125 apply 124 anywhere 123
        break 114 copy 110 accept 109 use 104 correct 101 manifests 100 overlay 98 restricted 98
        render 95 server 95 apis 94 refused 90 statefulset 90 folder 87 wrote 87 admission 83
        check 83 definition 83 kubectl 83 workload 83 enforce 81 baseline 80 error 77 helm 77
        output 77 runasnonroot 77 sin 77 ask 76 security 76 yml 75 forgotten 74 missing 74 time 74
        create 73 befor 72 get 72 complains 67 past 67 kubernetes 65 proof 65 auditor 64 version 63
        indentation 62 embarrassing 60 myself 60 follow 59 k8s 58 front 57 latest 57 first 54
        longer 54 pm 53 none 52 root 51 forget 50 told 50 api 49 prod 48 against 46 exist 46
        happens 46 took 46 move 44 style 44 seminar 43 pods 42 recognise 41 unable 41 deploy 40
        don't 39 install 39 resource 39 dry 38 field 38 match 38 afraid 37 pass 37 odd 35 slipped 35
        typos 35 last 34 said 34 ingress 33 rejected 33 bad 30 rule 30 psa 29 chatgpt 28 gone 27
        valid 27 level 26 apiversions 24 kustomize 24 monday 24 schema 24 find 22 switch 22 spec 21
        """
      ),
    ],
    belonging: """
      docker 249 ctr 222 ssh -221 dockerfile 217 container 211 git -210 img 203 pipeline -201
      unit -201 net 200 backup -190 query -190 login -173 vol 173 colleague 168 difference -163
      driver 163 image 162 friday 157 grafana 153 mariadb 152 tonight 152 bridge 149 linux -149
      returns -143 svc 142 payments 141 repo 141 explain -139 rollback -137 health -136
      failed -132 table -131 demo 130 bootstrap -129 message -128 pihole 128 certificate -127
      loop -127 compose 126 cron -125 needs 125 github -124 send 124 half 123 ago 122 checkout 122
      rabbitmq 121 shop 121 jupyter 120 teh 119 core 118 customer 118 parser 118 version 118
      contains 116 ec2 -116 process -115 somewhere 115 weekend 115 write -115 class -112
      exited 112 gigs 112 log -112 got 111 account -110 bounce 109 model -109 moment 109
      policy -109 traefik 109 tips -108 column -107 crawling 107 dock -107 shut 107 somebody 107
      fluid -106 learn -106 critical 105 env 105 prod 105 proust -105 complains 104 denied -104
      iphone -104 legacy 104 paint -104 stuck -104 access -103 mongo 103 random -103 sits 103
      throwaway 103 deep -102 keycloak 102 reviewer 102 android -101 copy 101 fresh 101 known 101
      metal -101 safe -101 replicas 100 share 100 terraform -100 bare -99 get 99 kick 99 npm -99
      project 99 rabbit 99 split -99 wear -99 written 99 script -98 staging 98 faster -97
      snores -97 yaml 97 dev 96 edge 96 freezer -96 internet 96 local 96 gradle -95 mailhog 95
      poem -95 save 95 artisan 94 certs 94 honestly 94 inside 94 mode -94 stay 94 bot 93
      debian -93 resource 93 system -93 entries -92 lab 92 made 92 security -92 water -92
      automatically -91 dns -91 slim 91 worker 91 connect -90 gone 90 mask -90 packages -89
      smtp 89 away 88 built 88 choose -88 convert -88 guest -88 header -88 nextcloud 88 see 88
      beforehand 87 cp -87 download 87 ecr 87 language -87 none 87 resize -87 throw 87 type -87
      block -86 height -86 kids -86 token 86 webpack -86 windows -86 won -86 wrote 86 average -85
      car -85 conference -85 group -85 long -85 ml 85 options 85 du -84 finished 84 forward -84
      java -84 junior 84 mailpit 84 object 84 pgdata 84 port -84 scan -84 jellyfin 83 million -83
      nfs -83 you'd 83 end 82 find -82 slow -82 assistant 81 base 81 c -81 cart 81 far 81
      lambda -81 media 81 rename -81 review -81 synology -81 3g 80 alive 80 backed 80
      experiment 80 flux -80 frontend 80 legal 80 pythonic -80 resolve -80 second -80 sheet -80
      agent -79 gitea 79 hair -79 helpful -79 mr 79 positive -79 remote -79 ui 79 alpine 78
      express -78 idle -78 kafka 78 plan -78 prune -78 wiht 78 boot -77 buy -77 cause 77
      conflict -77 crawler 77 gave 77 ios -77 keep -77 left 77 logical -77 production 77 risky 77
      sorted -77 sourdough -77 timeout -77 user -77 cut 76 manager -76 minio 76 rejected -76
      wich 76 bakery -75 ceiling 75 developers 75 flags 75 galera -75 gunicorn -75 kettle -75
      minutes 75 pr 75 sidekiq 75 spring 75 stupid 75 baked 74 check 74 d -74 error -74 first 74
      function -74 gps -74 love 74 nginx 74 pi -74 preprod 74 readable 74 said 74 taken 74
      whale -74 digest 73 dog -73 domain -73 google -73 journalctl -73 partition -73 qgis -73
      reason 73 required -73 update -73 best -72 published 72 translate -72 unhealthy 72 immich 71
      indexer 71 laravel 71 opinion 71 password -71 probe 71 proxy 71 site -71 target -71
      bedtime -70 fast -70 gain 70 hand 70 internal 70 macvlan 70 promote -70 ready 70 reverse -70
      rnu 70 sleep -70 article -69 called 69 cook -69 ice -69 json -69 latex -69 layers -69
      nice -69 pronounce -69 rent -69 secret -69 transcoder 69 cancel -68 course 68 early -68
      fine 68 frigate 68 httpd -68 injection -68 job -68 mail 68 noon 68 observability 68
      restorehealth -68 rhyme -68 approved 67 builder 67 command 67 greenland -67 hit 67
      leftover -67 light -67 task -67 wise 67 zookeeper 67 19gb 66 appending -66 bite -66 blog 66
      cuda 66 cycle 66 failure -66 path 66 php 66 plot -66 queue -66 quit 66 serving 66 take 66
      teach -66 vendor 66 workshop 66 bad 65 bash -65 cat -65 crm 65 cup -65 exam 65 expires -65
      importer 65 javascript -65 ninja -65 ospf -65 payload 65 pip 65 release 65 rows -65
      sentences -65 treehouse -65 twice -65 wash -65 yml 65 cpu -64 erase 64 firebase -64
      firewood -64 french -64 iot 64 lunch 64 privileged 64 publickey -64 receiver 64 shrink -64
      zabbix -64 beginner -63 chrome -63 containerise 63 cyber 63 db 63 df -63 flutter -63
      harbour -63 machine 63 memory -63 politely -63 rain -63 registry 63 sql -63 stop 63 text -63
      transaction -63 yesterday's 63 boat -62 bottom -62 celery 62 descale -62 hurt -62 hyper -62
      lasagna -62 load -62 overview 62 people 62 rpc 62 scikit -62 screen -62 unreachable -62
      volume 62 zero 62 apache -61 convention -61 current 61 def 61 default -61 happens -61
      holiday 61 inherited 61 lock -61 mismatch -61 name 61 output 61 pandas -61 run 61 sing 61
      space -61 till 61 triage -61 usage -61 wipe 61 worry 61 1g 60 bank 60 capital -60 dba 60
      grab 60 instance -60 lookup -60 retires -60 trigger -60 turn -60 vps -60 wedding -60
      whenever 60 acr 59 attribute -59 compute -59 handling 59 home 59 involved -59 kuma 59
      llama -59 thread -59 board 58 complete 58 criticise 58 dolphins -58 everybody 58 gcc 58
      jumps -58 ldap 58 mosquitto 58 reach -58 retry 58 roses -58 separate 58 swim -58 unplug 58
      uptime 58 avocados -57 detect -57 dynamic -57 export -57 handler 57 index -57 key -57
      orphaned 57 permission -57 plant -57 style 57 tune -57 cocoapods -56 comparisonerror 56
      page -56 pattern -56 promql -56 swear 56 touch 56 verdaccio -56 archive 55 auth 55 box 55
      cheap -55 dockerize 55 exactly 55 extend -55 hub 55 kibana 55 knit -55 linked -55
      measure -55 profile -55 questions -55 recommend -55 spat 55 squash -55 tracker 55
      vaultwarden 55 xml -55 await -54 cloudformation -54 delivered 54 dvc -54 easily -54
      engine 54 hd -54 install -54 integration 54 macintosh -54 nails -54 overlay 54 particular 54
      ping -54 reruns -54 sandra 54 scraper 54 subnet -54 sundays -54 tgz 54 tomato -54
      variables -54 wsl2 -54 application -53 believe 53 bring 53 controller 53 csv -53 desc 53
      intel 53 intern 53 kotlin -53 manifests 53 min 53 photoprism 53 tie -53 tried 53 wiki 53
      4g 52 begin 52 blue -52 custom -52 earring -52 elasticsearch 52 fan 52 god -52 items -52
      leaner 52 lecture 52 postgres 52 reduce -52 rescue -52 rest 52 route -52 surname -52
      tmpfs 52 ufw -52 vinegar -52 web 52 ashamed 51 british -51 dicts -51 ebs -51 external 51
      final 51 hot -51 ledger 51 letter -51 mostly 51 netherlands -51 note -51 notebook 51 pass 51
      profession -51 propose 51 sick 51 stripe -51 stunnel 51 three -51 tiny 51 trademark -51
      underlining 51 unsure 51 allowed 50 backend 50 chromium -50 dinner -50 distro -50
      electricians 50 err 50 evicted -50 firefox -50 hop 50 mac -50 match -50 mid 50 mqtt 50
      ora -50 redis 50 runing 50 schema -50 selenium 50 sudo -50 sync -50 trace -50 tuesday -50
      wine -50 balancer -49 candidate 49 captain -49 chicken -49 clock -49 date -49 days -49
      debug -49 drain -49 estimate 49 fastest -49 fault -49 ghcr 49 grace 49 hamburg -49 helm -49
      ideas -49 mentor 49 mikrotik -49 minecraft 49 nexus 49 nvm -49 oslo -49 outside -49
      prevent -49 sydney -49 tenant 49 two -49 v -49 502s 48 anew 48 awk -48 baseline 48 code 48
      curent 48 dodgy 48 doubled 48 emulation 48 enough 48 entirely 48 firewall 48 gpu 48 ill 48
      ingredients 48 lettuce -48 m3 48 mistake 48 monday 48 newest 48 ollama 48 opt 48
      playbook -48 prefix -48 pros -48 qa 48 ram -48 region -48 risk 48 set -48 spin 48
      spinnaker -48 store -48 stream -48 theorem -48 they're 48 ubuntu -48 w 48 800m 47 azure -47
      baby -47 brutal 47 celebrate -47 constipation -47 contents -47 dropout -47 fetch 47
      found -47 garden -47 lost 47 lullaby -47 panel -47 pulseaudio -47 recreate 47 room 47
      show -47 solr 47 sonar 47 speed -47 steganography -47 unsafe 47 birthday -46 ctrl 46
      cylinder -46 databricks -46 disabled -46 elastic 46 hash -46 hour 46 implicits -46 iso -46
      jpg -46 keyerror -46 lag -46 mailer 46 manga -46 orchid -46 percent 46 problem -46
      pytest -46 reconnecting 46 runner 46 sas -46 sec 46 shell -46 successfully 46 summer -46
      suspect 46 whatever 46 zipper -46 accidentally 45 cache 45 ci 45 coredns 45 desktop -45
      dir 45 disk -45 e -45 eyes 45 falcon 45 feedback 45 filter -45 harbor 45 leave 45 longer 45
      maintain 45 pen 45 pis 45 plain -45 plex 45 put 45 ripe -45 segmentation -45 spooler -45
      spot -45 stack 45 standby -45 tunnel -45 using 45 vacation 45 vim -45 waiting 45 2am 44
      adjacency -44 billing 44 bought 44 br 44 brand -44 close 44 coffee -44 dismantle 44
      follow 44 font -44 ifs 44 influx 44 invalid -44 kill -44 knee -44 mb 44 phrases -44
      puppet -44 rdp -44 resilience 44 shirt -44 sugar -44 sum -44 syslog -44 walk -44 watch 44
      weather -44 worcestershire -44 actions 43 active -43 anon -43 area 43 baseurl -43
      catalyst -43 deploy -43 details 43 different -43 docusaurus -43 exist 43 formula -43
      friends -43 gpl 43 homework 43 httpchk -43 icc 43 ingest 43 obliged 43 octopus -43 oom -43
      pmap -43 reefer -43 servercore 43 tickets 43 tired 43 traffic 43 trunk -43 vaultdata 43
      vegan -43 verify -43 xfs -43 year -43 accept 42 africa -42 arm64 42 canada -42 coat -42
      codebase 42 console -42 crashes -42 disposable 42 dry -42 four -42 gigabytes 42 gtm -42
      heic -42 iptables -42 late -42 limiter 42 meeting 42 nagios -42 near 42 newsletter 42
      pancakes -42 regex -42 rewritten 42 salesforce -42 systemctl -42 v2 42 vss -42 winter -42
      writer -42 array -41 backgammon -41 blows 41 data 41 deriveddata -41 dispose 41 element -41
      encoding -41 except 41 fat 41 fix 41 form -41 gdb -41 girl -41 keras -41 large -41 max 41
      mean -41 melon -41 mkv -41 pg14 41 raid -41 reachable 41 rotate -41 scratch 41 self -41
      star 41 they'll 41 uninstall -41 wood -41 consultant -40 consumer -40 full -40 hammering 40
      healthier -40 implement -40 ionice -40 iron -40 lisbon -40 make 40 myself -40 powershell -40
      produce 40 pure -40 rc 40 rhel -40 serial -40 staff -40 studio -40 tax -40 timestamps 40
      tom 40 top -40 tutorial 40 vulnerabilities 40 win 40 € -40 cto 39 database 39 depends -39
      eu 39 excel -39 forklifts -39 goroutine -39 gym -39 lazy -39 lose 39 maintainer 39 merge 39
      oomkilled 39 osi -39 phone 39 pythonanywhere -39 rack 39 salary -39 sanitised 39 teacher 39
      thursday 39 today's 39 true 39 unable -39 yolo -39 400px -38 blurry -38 change -38
      components -38 cost -38 dangerous -38 div -38 floating -38 foot -38 graph -38 host 38
      interview -38 japan -38 k6 -38 moby -38 msb4019 -38 notifications -38 overwrites 38 pack -38
      restore -38 restricted 38 scheduler 38 selinux -38 shower -38 shy -38 snap 38 spend 38
      stairs -38 steered 38 suggest -38 tallest -38 ups -38 virtualbox -38 width -38 wordpress 38
      added -37 artifactory 37 book -37 boss 37 cease 37 channel 37 docs 37 empire -37 encoder 37
      environment 37 family -37 fits -37 glass -37 heart -37 hire 37 labour -37 listening -37
      marketing 37 milk -37 moon -37 part 37 pension -37 roman -37 rust 37 sd -37 stand 37
      strategy -37 tar 37 travelling -37 tree -37 unmarshal -37 url 37 used -37 acceptance 36
      adapter -36 advisory 36 affected 36 afraid 36 apk -36 app1 36 app2 36 apparmor -36
      atomic -36 bread -36 city -36 claims 36 cloudflare -36 company 36 conditions -36 ec2s -36
      extract -36 frame -36 guy 36 heap -36 high -36 homebridge 36 http -36 hubspot -36 incr -36
      kitchen -36 less -36 monitoring 36 monstera -36 munich -36 native -36 overlook 36 pay -36
      remove -36 rootless 36 scope -36 sensible 36 sky -36 srcset -36 startup 36 terms -36
      they've 36 unbound 36 vaccinations -36 64gb -35 add 35 birth -35 callers 35
      columntransformer -35 daemon 35 devops -35 finger -35 freeze 35 fruit -35 halt 35 human -35
      id 35 instrument -35 inventory 35 kilometres -35 middle -35 midnight 35 n -35 offline -35
      practices 35 ramen -35 redux -35 relaxed -35 saw 35 smart -35 speakers -35 sticky -35
      swarm -35 tga 35 tour -35 unchanged 35 7f3e 34 antwerp -34 auditor 34 bored -34
      brandenburg -34 club -34 cm -34 compost -34 concertos -34 correlation 34 cypress -34 diff 34
      egg -34 flash -34 fly -34 fpm 34 front 34 funeral -34 given -34 iframe -34 incl 34 lan 34
      leaks -34 limit 34 live 34 map -34 muscle -34 ns 34 office -34 older -34 outlook -34
      overnight 34 patio -34 raise 34 rotterdam -34 rule -34 sandwich -34 satellite -34 scp 34
      screaming 34 secondary -34 short -34 state -34 stl -34 submit 34 thousand -34 winforms -34
      work -34 worst -34 worth -34 wsus -34 yellow -34 yoga -34 api 33 apt 33 atmosphere -33
      available 33 aws -33 case -33 center -33 cura -33 deadlock 33 dhcp 33 dotnet 33 elixir -33
      event -33 fatal -33 gitlab 33 ignore -33 jazz -33 jenkinsfile 33 karl 33 length -33 life -33
      nested -33 pick -33 pilot -33 plasterboard -33 pretty 33 prometheus 33 properties -33
      quality 33 radiator -33 react -33 revision 33 robocopy -33 school -33 sea -33 slider -33
      stick -33 stitch -33 story -33 tele 33 templates 33 texas -33 tool -33 unknown 33 upload -33
      vienna -33 wget 33 200mb 32 break 32 cherry -32 christmas -32 collection -32 computer 32
      count 32 development -32 exercises 32 ext4 -32 failover -32 ffmpeg -32 field -32 gift -32
      handshake -32 hetzner -32 hold'em -32 horoscope -32 interpreter -32 japanese -32 judge 32
      kept 32 litres -32 mayor -32 medici -32 norway -32 passport -32 peas -32 potatoes -32
      reclaimable 32 response -32 restart -32 shift -32 silently -32 train 32 vanish 32 vm -32
      wasted 32 youtube 32 zigbee2mqtt 32 2g 31 30s 31 7c9 31 architecture -31 background -31
      bundle -31 cake -31 dish -31 dive 31 dmz 31 drive -31 dune -31 gate 31 head 31
      healthcheck 31 heavy 31 hiccup -31 interest -31 labelled 31 logstash 31 major -31 maven -31
      membership -31 mind -31 mod -31 newborn -31 ops 31 pearl -31 pending 31 president -31
      psu -31 raw -31 real 31 rebuild 31 rebuilt 31 resolution -31 rewrite -31 sftp 31 six 31
      small -31 social -31 son -31 tabs -31 tides -31 undefined -31 vpc -31 weeks 31 woodstove -31
      workbook -31 worse -31 a1b2c3d4 30 al 30 association -30 ballot -30 biggest 30 boyfriend -30
      cheese -30 chmod -30 cloned -30 creds 30 cure -30 demands 30 desk -30 dough -30 earn -30
      forest -30 golf -30 headache -30 heat -30 hotel 30 import -30 jeans -30 jira -30 l -30
      lamp -30 land -30 log4j2 -30 logo -30 mars -30 matter -30 mobile -30 nav 30 netplan -30
      night 30 nov 30 org -30 origin -30 point -30 scale -30 seven 30 spare 30 spell -30
      streamlit 30 tanzania -30 tensorflow 30 thesis 30 together 30 visual -30 whom -30 8k -29
      accommodate -29 align -29 anybody 29 bhutan -29 bleed -29 body -29 boil -29 cargo -29
      chile -29 churn 29 clogged -29 convex -29 crate 29 db01 29 device -29 diet 29 dishwasher -29
      erlang -29 evening -29 fib -29 ginger -29 hangover -29 helps 29 hull -29 hundreds 29
      intune -29 jpeg -29 king -29 libra -29 longest -29 looked 29 mongodump -29 order -29
      override 29 parallel -29 parquet -29 peel -29 predicts -29 pregnancy -29 r -29 says 29
      scipy -29 sha 29 shanghai -29 shrunk -29 sore -29 tear 29 tesla -29 throat -29 tmux -29
      tomcat 29 tordesillas -29 treaty -29 unused 29 utc 29 valid -29 values -29 adopt -28
      advertising 28 america -28 arrive -28 auckland -28 battery -28 bigger -28 bucket -28 chat 28
      clamav 28 cluster 28 configured -28 coverage -28 cruise -28 de -28 deal -28 dimension -28
      directory 28 duplicate -28 elephant -28 enotfound 28 entertain -28 expiry -28 falls 28
      flower -28 gcp -28 ilogger -28 interface 28 judgement 28 landlord -28 launch 28 loki 28
      mp4 -28 myapp -28 node -28 numbers -28 operation -28 pavement -28 pilates -28 poetry -28
      pointer -28 press 28 priority -28 procedure -28 pump -28 pycharm -28 regedit -28
      reinstall 28 rises -28 roll -28 scarf -28 setup 28 ship -28 start 28 starves 28 student 28
      summarise -28 testflight -28 theme 28 thin -28 toilet -28 ttl -28 unique -28 vue -28 wet -28
      white -28 wince 28 women -28 workflow -28 y -28 512m 27 afresh 27 bedroom -27 bride's -27
      broker 27 camera 27 cap -27 checkpoint -27 colon -27 dark -27 daylight -27 dehydrate -27
      dockerhub 27 don't 27 downtime 27 drift 27 eat -27 exceeded -27 expose -27 father -27
      footprint 27 forbids 27 futex -27 ggplot -27 goethe -27 grey -27 holding 27 ingress -27
      law -27 louder -27 markupsafe -27 megabytes 27 mp3 -27 mutex -27 network 27 play 27
      primary -27 promise 27 quay 27 railsserver 27 rmi -27 rootfs 27 route53 -27 semaphore -27
      shout 27 socket -27 source 27 stamps -27 tcp -27 tidy -27 trawl 27 udp -27 university -27
      wat 27 website 27 wife -27 wind -27 zammad 27 256m 26 against 26 ages -26 alembic -26
      berries -26 blob -26 bow -26 brittany -26 cifs 26 cleanup -26 complexity -26 cone -26
      cons -26 daily -26 dangling 26 deadline 26 dl3008 26 earth -26 enormous 26 exporter 26
      fail2ban -26 famous -26 golden -26 hardware 26 heel -26 hung 26 indentation 26
      instruction 26 insulation -26 ips -26 kilimanjaro -26 lamb -26 madrid -26 marked -26
      meal -26 median -26 miner 26 neck -26 netlify -26 nvidia -26 o -26 offers 26 oracle -26
      owner 26 pain 26 pause 26 permitted -26 physics -26 pillow -26 rgb -26 sailors -26
      scanner -26 semver 26 server -26 slurm -26 smallest 26 stable 26 statefulset 26 strata 26
      survey 26 sysprep -26 tileserver 26 toddler -26 turkish -26 upright -26 weaknesses 26
      zoom -26 anchors 25 axis -25 bach's -25 banned -25 bean -25 bigquery -25 black 25
      burkina -25 bye 25 catch 25 cello -25 classification -25 coin -25 cookies -25 endianness -25
      enter -25 f5 -25 faso -25 ferry -25 flat -25 glacier -25 glasgow -25 grows -25 hive -25
      iis -25 km -25 loopback 25 manure -25 meantime 25 minus -25 misprint -25 mongolia -25
      movie -25 orange -25 outrun -25 panic -25 parachute -25 provider -25 recursive -25 rm 25
      ro 25 rw 25 series -25 slices -25 special -25 straight 25 swollen -25 tarball 25 thoughts 25
      tokenizer 25 ttrss 25 unexpectedly -25 wants 25 wsgi -25 xz 25 yarn -25 admission 24
      assembly -24 blocker 24 bound 24 cordial -24 couch -24 credentials 24 cyclonedx 24
      dendrogram -24 differ -24 discovered -24 draft 24 elderflower -24 endpoint -24 flood -24
      forget 24 googleapi -24 gracefully 24 hierarchical -24 history -24 honey -24 inception -24
      inspect -24 invitation -24 ioc -24 jest -24 letsencrypt 24 mad 24 mem 24 nine -24
      northern -24 overlay2 24 overwritten 24 paperless 24 pci 24 penicillin -24 piano -24 poc 24
      quinoa -24 restic -24 s3 -24 samba -24 settle 24 skim 24 software 24 srv 24 sso 24
      status -24 storage -24 teammate 24 told 24 tyre -24 unattached 24 unifi 24 vault 24
      versus -24 attached -23 audio -23 autoload -23 bathroom -23 battle -23 bitcoind 23 bulbs -23
      cable -23 capacitor -23 chatgpt -23 clear 23 coming 23 cookie -23 cope 23 crack -23
      curious 23 e401 23 emulator -23 envelope -23 eval -23 everyday -23 experienced 23 fill -23
      fire -23 fleet 23 flow -23 frankfurt 23 jdbc -23 latest -23 linter 23 logic 23 method -23
      mould -23 mountain -23 mountpoint 23 notifier 23 oauth -23 outdated 23 padding -23 pcs 23
      pot -23 printer -23 rag -23 rfc -23 ringtone -23 rollout -23 router -23 sacred 23 san -23
      shadow -23 shortcut -23 signature -23 stew -23 synth -23 tel 23 telegraf 23 trim 23
      useeffect -23 variant 23 violations 23 virus -23 vllm 23 vsphere -23 vst -23 whiten -23
      without -23 8gb -22 airpods -22 assessor 22 audit 22 byzantine -22 card -22 cells -22
      chart -22 checklist 22 chemical -22 continue 22 cves 22 detached 22 django 22 dovecot -22
      dump -22 efficient 22 equal -22 euros -22 geo 22 gnome -22 gybe -22 hackathon 22
      handicap -22 hsts -22 ibuprofen -22 inner -22 introvert -22 invent -22 ipod -22 library 22
      liner -22 mammals -22 master -22 matrix 22 mum -22 music -22 notary -22 online -22 period 22
      place -22 programmer -22 proof -22 protect -22 recipe 22 recycling -22 retile -22 reuse -22
      rice -22 ridiculous 22 sailing -22 scheme 22 sha256 22 signoff 22 simple 22 size -22
      stamina -22 town -22 trading -22 uat 22 usual 22 v3 22 vegetarian -22 virgin -22 weird -22
      10m 21 a2 -21 anonymous 21 anywhere 21 badly 21 beat 21 bi 21 blood -21 charge -21
      checker 21 children -21 cholesterol -21 compatible -21 compliance 21 country -21 cover -21
      csr -21 debugger -21 degrees -21 dependabot 21 enamel -21 espresso -21 food -21 generate -21
      happy 21 held -21 included 21 k -21 labrador -21 laser -21 linen -21 macbook 21 mixed -21
      motel -21 nord -21 normal 21 nurse -21 occur -21 packets 21 pair 21 pleiades -21 poster -21
      present -21 pypi -21 radius -21 refresh -21 request -21 restaurant -21 sailboat -21
      shelf -21 singleton -21 smooth -21 snowflake -21 solicitor -21 switch 21 timer -21
      untagged 21 webp -21 weighs 21 wire -21 become -20 better -20 breakout 20 bypass -20
      captial -20 champions -20 church -20 clickhouse 20 control -20 deductible -20 diabetic -20
      document -20 dutch -20 flushall 20 homelab 20 jam -20 july -20 league -20 parameters -20
      portugla -20 ps1 -20 quicker -20 recent 20 refactor -20 reference -20 related -20 replace 20
      safari -20 smi -20 snow -20 track -20 trivial 20 violin -20 visible -20 wall -20 zone -20
      """)
}
